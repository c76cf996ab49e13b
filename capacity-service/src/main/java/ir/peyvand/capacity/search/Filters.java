package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.CapacityQuery.Box;
import ir.peyvand.capacity.search.CapacityQuery.Near;
import ir.peyvand.capacity.search.CapacityQuery.Range;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** All that narrows a list but its words: the caller's visibility first, then the filters. */
final class Filters {

    /** Whoever holds this token sees every record. */
    private static final String SEES_EVERYTHING = "any";

    private static final Set<Facet> NEVER_CHANGE = Set.of(Facet.PROVINCE, Facet.FIELD, Facet.REGIONAL_GROUP);

    private final BooleanQuery.Builder clauses = new BooleanQuery.Builder();

    private Filters() {}

    /** @param visibility the caller's tokens; with none of them nothing is visible */
    static BooleanQuery of(CapacityQuery query, Set<String> visibility) {
        BooleanQuery shown = shown(query, visibility);
        if (query.modifiedSince() == null || !visibility.contains(Visibility.WITHDRAWN)) {
            return shown;
        }
        return new BooleanQuery.Builder()
                .add(shown, Occur.SHOULD)
                .add(withdrawn(query, query.modifiedSince(), visibility), Occur.SHOULD)
                .build();
    }

    /**
     * What is left of withdrawn records. Filters on what could have changed behind the caller's back do not narrow it: a
     * mirror that hears of one record too many loses nothing, and nobody learns anything. Records of the caller's own
     * province are not withdrawn from it.
     */
    private static BooleanQuery withdrawn(CapacityQuery query, Instant since, Set<String> visibility) {
        var filters = new Filters();
        filters.add(anyOf(IndexFields.VISIBILITY, Set.of(Visibility.WITHDRAWN)));
        filters.clauses.add(anyOf(Facet.PROVINCE.parameter(), visibility), Occur.MUST_NOT);
        query.codes().forEach((facet, codes) -> {
            if (NEVER_CHANGE.contains(facet)) {
                filters.add(anyOf(facet.parameter(), codes));
            }
        });
        filters.addModifiedSince(since);
        return filters.clauses.build();
    }

    private static BooleanQuery shown(CapacityQuery query, Set<String> visibility) {
        var filters = new Filters();
        filters.addVisibility(visibility);
        query.codes().forEach((facet, codes) -> filters.add(anyOf(facet.parameter(), codes)));
        query.ranges().forEach(filters::addRange);
        if (query.stale() != null) {
            filters.addStale(query.stale(), query.staleBefore().toEpochMilli());
        }
        if (query.modifiedSince() != null) {
            filters.addModifiedSince(query.modifiedSince());
        }
        if (query.near() != null) {
            filters.addNear(query.near());
        }
        if (query.box() != null) {
            filters.addBox(query.box());
        }
        if (query.located() != null) {
            filters.clauses.add(
                    new TermQuery(new Term(IndexFields.HAS_PLACE, "true")),
                    query.located() ? Occur.FILTER : Occur.MUST_NOT);
        }
        return filters.clauses.build();
    }

    private void add(Query filter) {
        clauses.add(filter, Occur.FILTER);
    }

    /** Who sees every record sees it itself, and not what is left of it for others. */
    private void addVisibility(Set<String> visibility) {
        if (visibility.contains(SEES_EVERYTHING)) {
            add(MatchAllDocsQuery.INSTANCE);
            clauses.add(anyOf(IndexFields.VISIBILITY, Set.of(Visibility.WITHDRAWN)), Occur.MUST_NOT);
        } else {
            var tokens = new HashSet<>(visibility);
            tokens.remove(Visibility.WITHDRAWN);
            add(anyOf(IndexFields.VISIBILITY, tokens));
        }
    }

    private void addModifiedSince(Instant since) {
        add(LongPoint.newRangeQuery(IndexFields.MODIFIED, since.toEpochMilli(), Long.MAX_VALUE));
    }

    private void addStale(boolean stale, long before) {
        add(
                stale
                        ? LongPoint.newRangeQuery(IndexFields.CONFIRMED, Long.MIN_VALUE, before - 1)
                        : LongPoint.newRangeQuery(IndexFields.CONFIRMED, before, Long.MAX_VALUE));
    }

    private void addRange(Range range) {
        add(DoublePoint.newRangeQuery(range.measure().field(), range.smallest(), range.largest()));
    }

    private void addNear(Near near) {
        add(LatLonPoint.newDistanceQuery(IndexFields.PLACE, near.latitude(), near.longitude(), near.radiusMetres()));
    }

    private void addBox(Box box) {
        add(LatLonPoint.newBoxQuery(IndexFields.PLACE, box.south(), box.north(), box.west(), box.east()));
    }

    private static Query anyOf(String field, Collection<String> values) {
        if (values.size() == 1) {
            return new TermQuery(new Term(field, values.iterator().next()));
        }
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
