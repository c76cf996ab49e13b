package ir.peyvand.meetings.law;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.text.PersianText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for laws, obstructions and requests besides who may make them and in which state. */
final class LawRules {

    private static final Pattern BLOCKED = Pattern.compile("urn:peyvand:(axis|resolution):([0-9a-f-]{36})");

    private LawRules() {}

    /** The words a law is found by. */
    static String searched(String reference, LawContent content) {
        return Stream.concat(
                        Stream.of(reference, content.numberOrNone()),
                        Stream.of(content.title(), content.issuingBody())
                                .flatMap(text -> text.byLanguage().values().stream()))
                .map(PersianText::fold)
                .collect(Collectors.joining(" "));
    }

    static Optional<FieldError> notYetIssued(LawContent content, LocalDate today) {
        return content.issuedOn().isAfter(today)
                ? Optional.of(FieldError.of(
                        "/content/issuedOn", "in-the-future", "این روز هنوز نیامده است", "That day has not come yet"))
                : Optional.empty();
    }

    /** A new text holds from a later day than the one before it. */
    static Optional<FieldError> notLater(String pointer, LocalDate from, Optional<LocalDate> latest) {
        return latest.filter(day -> !from.isAfter(day))
                .map(day -> FieldError.of(
                        pointer,
                        "out-of-order",
                        "متن تازه باید پس از " + day + " آغاز شود",
                        "The new text must begin after " + day));
    }

    /** What a request to change the law needs besides its grounds. */
    static List<FieldError> faults(RepealContent content) {
        var errors = new ArrayList<FieldError>();
        if (content.kind() == RepealKind.AMENDMENT) {
            if (content.article() == null) {
                errors.add(needed("/content/article"));
            }
            if (content.proposedText() == null) {
                errors.add(needed("/content/proposedText"));
            }
        }
        return errors;
    }

    static Optional<FieldError> notYet(String pointer, LocalDate on, LocalDate today) {
        return on.isAfter(today)
                ? Optional.of(
                        FieldError.of(pointer, "in-the-future", "این روز هنوز نیامده است", "That day has not come yet"))
                : Optional.empty();
    }

    /** The axis or the resolution that an urn names; empty for anything else. */
    static Optional<BlockedRecord> blocked(String urn) {
        var named = BLOCKED.matcher(urn);
        if (!named.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BlockedRecord(named.group(1).equals("axis"), UUID.fromString(named.group(2))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static FieldError needed(String pointer) {
        return FieldError.of(
                pointer,
                "required",
                "درخواست اصلاح بدون آن کامل نیست",
                "A request for an amendment is not complete without it");
    }
}
