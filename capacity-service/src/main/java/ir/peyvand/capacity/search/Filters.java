package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.CapacityQuery.Box;
import ir.peyvand.capacity.search.CapacityQuery.Near;
import ir.peyvand.capacity.search.CapacityQuery.Range;
import java.util.Collection;
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

    private final BooleanQuery.Builder clauses = new BooleanQuery.Builder();

    private Filters() {}

    /** @param visibility the caller's tokens; with none of them nothing is visible */
    static BooleanQuery of(CapacityQuery query, Set<String> visibility) {
        var filters = new Filters();
        filters.addVisibility(visibility);
        query.codes().forEach((facet, codes) -> filters.add(anyOf(facet.parameter(), codes)));
        query.ranges().forEach(filters::addRange);
        if (query.stale() != null) {
            filters.addStale(query.stale(), query.staleBefore().toEpochMilli());
        }
        if (query.modifiedSince() != null) {
            filters.add(LongPoint.newRangeQuery(
                    IndexFields.MODIFIED, query.modifiedSince().toEpochMilli(), Long.MAX_VALUE));
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

    private void addVisibility(Set<String> visibility) {
        add(
                visibility.contains(SEES_EVERYTHING)
                        ? MatchAllDocsQuery.INSTANCE
                        : anyOf(IndexFields.VISIBILITY, visibility));
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
