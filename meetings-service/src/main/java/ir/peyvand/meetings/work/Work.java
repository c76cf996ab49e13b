package ir.peyvand.meetings.work;

import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done.
 *
 * @param recordType noun of the record it is about, in lower-kebab-case
 * @param title of that record, for people
 * @param href where it is done or read, a path from the root of the API such as {@code /api/v1/resolutions/…}
 * @param dueOn the last day; null when there is none
 */
public record Work(
        WorkKind kind,
        String recordType,
        UUID recordId,
        Assignee assignee,
        LocalizedText title,
        String href,
        @Nullable LocalDate dueOn) {}
