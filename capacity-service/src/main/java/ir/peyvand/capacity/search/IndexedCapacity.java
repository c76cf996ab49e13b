package ir.peyvand.capacity.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import ir.peyvand.capacity.capacity.Place;
import ir.peyvand.kit.text.PersianText;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** A {@link CapacityDocument} in the fields of the index. Beside what it is found by, it keeps the JSON that lists show of it. */
final class IndexedCapacity {

    /** Enough of a collation key to order titles; what is equal so far is ordered by id. */
    private static final int TITLE_ORDER_BYTES = 24;

    private static final FieldType STEMS = textType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WORDS = textType(IndexOptions.DOCS);
    private static final RuleBasedCollator PERSIAN = persianCollator();

    private final Document document = new Document();

    private IndexedCapacity() {}

    static Document from(CapacityDocument capacity) {
        var indexed = new IndexedCapacity();
        indexed.addIdentity(capacity, capacity.visibility());
        indexed.addTexts(capacity);
        indexed.addCodes(capacity);
        indexed.addMeasures(capacity);
        indexed.document.add(new BinaryDocValuesField(IndexFields.ITEM, new BytesRef(capacity.item())));
        return indexed.document;
    }

    /**
     * What is left for mirrors of a record that the public once saw: that it went, when, and what of it never changes.
     * What happens to the record behind that is not in it.
     */
    static Optional<Document> tombstone(CapacityDocument capacity) {
        if (capacity.withdrawn() == null) {
            return Optional.empty();
        }
        var indexed = new IndexedCapacity();
        indexed.addIdentity(capacity, Set.of(Visibility.WITHDRAWN));
        indexed.addKeyword(Facet.PROVINCE.parameter(), capacity.province());
        indexed.addKeyword(Facet.FIELD.parameter(), capacity.field());
        if (capacity.regionalGroup() != null) {
            indexed.addKeyword(Facet.REGIONAL_GROUP.parameter(), capacity.regionalGroup());
        }
        // the index is ordered by confirmation
        indexed.addDate(IndexFields.CONFIRMED, capacity.withdrawn().toEpochMilli());
        indexed.addDate(IndexFields.MODIFIED, capacity.withdrawn().toEpochMilli());
        return Optional.of(indexed.document);
    }

    static BytesRef idBytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private void addIdentity(CapacityDocument capacity, Set<String> visibility) {
        document.add(new StringField(IndexFields.ID, idBytes(capacity.id()), Field.Store.NO));
        addNumber(IndexFields.ID_HIGH, capacity.id().getMostSignificantBits());
        addNumber(IndexFields.ID_LOW, capacity.id().getLeastSignificantBits());
        for (String token : visibility) {
            addKeyword(IndexFields.VISIBILITY, token);
        }
    }

    private void addTexts(CapacityDocument capacity) {
        for (String title : capacity.titles()) {
            addText(TextScope.TITLE, title);
            addText(TextScope.EVERYTHING, title);
            addKeyword(IndexFields.TITLE_SKELETON, PersianText.skeleton(title));
            addStarts(TitleStarts.of(title));
        }
        addKeyword(IndexFields.TITLE_SKELETON, PersianText.skeleton(capacity.reference()));
        addText(TextScope.EVERYTHING, capacity.reference());
        capacity.texts().forEach(text -> addText(TextScope.EVERYTHING, text));
        if (!capacity.titles().isEmpty()) {
            document.add(new SortedDocValuesField(
                    IndexFields.TITLE_ORDER, titleOrder(capacity.titles().getFirst())));
        }
    }

    private void addStarts(List<String> starts) {
        for (int i = 0; i < starts.size(); i++) {
            addKeyword(i == 0 ? IndexFields.TITLE_START : IndexFields.WORD_STARTS, starts.get(i));
        }
    }

    private void addCodes(CapacityDocument capacity) {
        addCode(Facet.PROVINCE, capacity.province());
        addCode(Facet.FIELD, capacity.field());
        addCode(Facet.STATUS, capacity.status());
        addCode(Facet.PERIOD, capacity.period());
        addCode(Facet.CURRENCY, capacity.currency());
        addCode(Facet.REGIONAL_GROUP, capacity.regionalGroup());
        addCode(Facet.SECTOR, capacity.sector());
        if (capacity.sector().length() > 1) {
            addKeyword(Facet.SECTOR.parameter(), capacity.sector().substring(0, 1));
        }
        String product = capacity.product();
        addCode(Facet.PRODUCT, product);
        if (product != null) {
            addProductsAbove(product);
        }
        for (String country : capacity.targetCountries()) {
            addKeyword(Facet.TARGET_COUNTRY.parameter(), country);
            document.add(new SortedSetDocValuesField(Facet.TARGET_COUNTRY.column(), new BytesRef(country)));
        }
        if (capacity.targetCountries().isEmpty()) {
            document.add(new SortedSetDocValuesField(Facet.TARGET_COUNTRY.column(), FacetCounter.NO_VALUE));
        }
    }

    /** A chapter or heading finds what is below it. */
    private void addProductsAbove(String product) {
        for (int digits = 2; digits < product.length(); digits += 2) {
            addKeyword(Facet.PRODUCT.parameter(), product.substring(0, digits));
        }
    }

    private void addMeasures(CapacityDocument capacity) {
        addDate(IndexFields.CONFIRMED, capacity.confirmed().toEpochMilli());
        addDate(IndexFields.MODIFIED, capacity.modified().toEpochMilli());
        if (capacity.quantity() != null) {
            addMeasure(IndexFields.QUANTITY, capacity.quantity().doubleValue());
        }
        if (capacity.amount() != null) {
            addMeasure(IndexFields.AMOUNT, capacity.amount().doubleValue());
        }
        Place place = capacity.place();
        if (place != null) {
            document.add(new LatLonPoint(IndexFields.PLACE, place.latitude(), place.longitude()));
            addKeyword(IndexFields.HAS_PLACE, "true");
        }
    }

    private void addText(TextScope scope, String text) {
        document.add(new Field(scope.stems(), text, STEMS));
        document.add(new Field(scope.words(), text, WORDS));
    }

    private void addCode(Facet facet, @Nullable String code) {
        if (code != null) {
            addKeyword(facet.parameter(), code);
        }
        if (facet.isCounted()) {
            document.add(new SortedDocValuesField(
                    facet.column(), code == null ? FacetCounter.NO_VALUE : new BytesRef(code)));
        }
    }

    private void addKeyword(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void addDate(String field, long epochMillis) {
        document.add(new LongPoint(field, epochMillis));
        addNumber(field, epochMillis);
    }

    private void addMeasure(String field, double value) {
        document.add(new DoublePoint(field, value));
        addNumber(field, NumericUtils.doubleToSortableLong(value));
    }

    private void addNumber(String field, long value) {
        document.add(new NumericDocValuesField(field, value));
    }

    private static BytesRef titleOrder(String title) {
        var key = new RawCollationKey();
        PERSIAN.getRawCollationKey(title, key);
        return new BytesRef(key.bytes, 0, Math.min(key.size, TITLE_ORDER_BYTES));
    }

    private static RuleBasedCollator persianCollator() {
        var collator = (RuleBasedCollator) Collator.getInstance(new ULocale("fa"));
        collator.setStrength(Collator.TERTIARY);
        // frozen collators are thread-safe
        return (RuleBasedCollator) collator.freeze();
    }

    private static FieldType textType(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
