package ir.peyvand.capacity.search;

/** How far from its words a search goes. It goes further only when what is nearer finds little. */
enum Breadth {
    /** Every word, in any inflection and spacing. */
    WORDS,
    /** Every word, with one letter of each possibly wrong. */
    SPELLING,
    /** Most words. */
    MOST_WORDS;

    /** The next one. {@link #MOST_WORDS} has none. */
    @SuppressWarnings("EnumOrdinal") // their order is their meaning
    Breadth further() {
        return values()[ordinal() + 1];
    }
}
