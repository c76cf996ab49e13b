package ir.peyvand.capacity.search;

import java.util.Locale;

/**
 * How well a record matches, best first. Ranks know nothing of how often a word occurs elsewhere, so that a hit keeps its
 * place when others come and go; within a rank the most recently confirmed comes first, and so fresh before stale.
 */
enum Rank {
    /** The query is a title or a reference. */
    TITLE(Breadth.WORDS, 10),
    /** A title holds the words side by side. */
    TITLE_PHRASE(Breadth.WORDS, 9),
    /** A title holds the words as they were written. */
    TITLE_WORDS(Breadth.WORDS, 8),
    /** A title holds the words in some inflection or spacing. */
    TITLE_FORMS(Breadth.WORDS, 7),
    /** The words stand side by side somewhere. */
    PHRASE(Breadth.WORDS, 6),
    /** The words stand somewhere as they were written. */
    ALL_WORDS(Breadth.WORDS, 5),
    /** The words stand somewhere in some inflection or spacing. */
    ALL_FORMS(Breadth.WORDS, 4),
    /** A title holds the words with a letter changed. */
    TITLE_SPELLING(Breadth.SPELLING, 3),
    /** The words stand somewhere with a letter changed. */
    SPELLING(Breadth.SPELLING, 2),
    /** A title holds most of the words. */
    TITLE_MOST_WORDS(Breadth.MOST_WORDS, 1.5),
    /** Most of the words stand somewhere. */
    MOST_WORDS(Breadth.MOST_WORDS, 1);

    private final Breadth breadth;
    private final double score;

    Rank(Breadth breadth, double score) {
        this.breadth = breadth;
        this.score = score;
    }

    boolean isWithin(Breadth limit) {
        return breadth.compareTo(limit) <= 0;
    }

    /** The score in answers: it orders hits and means nothing else. */
    double score() {
        return score;
    }

    /** The name in answers. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
