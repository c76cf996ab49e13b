package ir.peyvand.meetings.score;

/**
 * What a province has done of what was due, for one indicator.
 *
 * @param due 0 where nothing was: the indicator then takes no part in the province's score
 */
record Tally(long done, long due) {

    static final Tally NOTHING = new Tally(0, 0);
}
