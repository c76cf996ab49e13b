package ir.peyvand.capacity.search;

/** The names of the fields of the index that are not a {@link Facet}. */
final class IndexFields {

    /** The record's id, 16 bytes: what replaces and deletes go by. */
    static final String ID = "id";

    static final String ID_HIGH = "idHigh";
    static final String ID_LOW = "idLow";
    /** The record's JSON as lists show it; what is left of a withdrawn record has none. */
    static final String ITEM = "item";

    static final String VISIBILITY = "visibility";
    static final String CONFIRMED = "confirmed";
    static final String MODIFIED = "modified";
    static final String QUANTITY = "quantity";
    static final String AMOUNT = "amount";
    static final String PLACE = "place";
    /** Present on records that have a place. */
    static final String HAS_PLACE = "hasPlace";

    /** ICU collation key of the Persian title. */
    static final String TITLE_ORDER = "titleOrder";
    /** The skeleton of each title, for queries that are a whole title or a reference. */
    static final String TITLE_SKELETON = "titleSkeleton";

    /** The beginning of each title, see {@link TitleStarts}. */
    static final String TITLE_START = "titleStart";
    /** Each title from each of its later words on, see {@link TitleStarts}. */
    static final String WORD_STARTS = "wordStarts";

    private IndexFields() {}
}
