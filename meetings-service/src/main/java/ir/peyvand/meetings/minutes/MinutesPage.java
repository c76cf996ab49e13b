package ir.peyvand.meetings.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the document shows, in one language.
 *
 * @param direction rtl or ltr
 * @param text the text of the minutes; null while it says no more than the tables
 * @param sha256 of approved minutes
 */
public record MinutesPage(
        String language,
        String direction,
        String style,
        String title,
        boolean draft,
        List<Fact> facts,
        List<Row> attendance,
        List<Row> agenda,
        List<Row> axes,
        List<Resolution> resolutions,
        @Nullable String text,
        List<Row> errata,
        @Nullable String approved,
        @Nullable String sha256) {

    /** The words of the document itself, in its language. */
    public String say(String persian, String english) {
        return direction.equals("rtl") ? persian : english;
    }

    /** A line above the tables. */
    public record Fact(String name, String value) {}

    /** A line of a table. */
    public record Row(String number, String what, String state) {}

    /** A line of the table of resolutions. */
    public record Resolution(
            String reference,
            String title,
            String owner,
            @Nullable String post,
            String due) {}
}
