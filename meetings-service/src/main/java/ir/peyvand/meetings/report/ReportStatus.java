package ir.peyvand.meetings.report;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The life of a report. Nothing else decides which state may follow which. */
public enum ReportStatus {
    /** Its day is set, and it has not been written. */
    DUE,
    /** Before those who accept it. */
    SUBMITTED,
    /** Somebody other than who submitted it takes it as good. */
    ACCEPTED;

    public boolean mayBecome(ReportStatus next) {
        return following().contains(next);
    }

    private Set<ReportStatus> following() {
        return switch (this) {
            case DUE -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(DUE, ACCEPTED);
            case ACCEPTED -> EnumSet.noneOf(ReportStatus.class);
        };
    }

    List<String> legalMoves() {
        return following().stream().map(ReportStatus::code).toList();
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
