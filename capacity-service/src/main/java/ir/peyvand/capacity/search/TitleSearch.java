package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.HitKeys.Key;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;

/** Finds the items of records by the beginning of a title or of its words, among those that the caller may see. */
final class TitleSearch {

    private final IndexSearcher searcher;

    TitleSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<byte[]> first(String start, Set<String> visibility, int most) throws IOException {
        BooleanQuery visible = Filters.of(CapacityQuery.everything(), visibility);
        var hits = new LinkedHashMap<UUID, Key>();
        for (String field : List.of(IndexFields.TITLE_START, IndexFields.WORD_STARTS)) {
            if (hits.size() < most) {
                for (Key key : new IndexOrderSearch(searcher).first(beginning(field, start, visible), most, null)) {
                    hits.putIfAbsent(key.id(), key);
                }
            }
        }
        List<Key> first = hits.values().stream().limit(most).toList();
        return Arrays.stream(ItemReader.read(searcher.getIndexReader(), first))
                .filter(Objects::nonNull)
                .toList();
    }

    private static BooleanQuery beginning(String field, String start, BooleanQuery visible) {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(field, start)), Occur.FILTER)
                .add(visible, Occur.FILTER)
                .build();
    }
}
