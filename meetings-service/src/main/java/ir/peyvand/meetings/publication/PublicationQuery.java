package ir.peyvand.meetings.publication;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.meetings.audience.AudienceVisibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which twins a list holds. */
record PublicationQuery(
        Optional<String> text,
        Set<PublicationStatus> statuses,
        Set<RecordKind> kinds,
        Set<String> provinces,
        Optional<LocalDate> onFrom,
        Optional<LocalDate> onTo,
        Optional<Boolean> changed,
        AudienceVisibility visibility) {

    private static final int LONGEST_TEXT = 300;

    static PublicationQuery read(Parameters parameters, ReferenceRegister register, AudienceVisibility visibility) {
        Optional<LocalDate> from = parameters.parsed("onFrom", DateText::parse);
        Optional<LocalDate> until = parameters.parsed("onTo", DateText::parse);
        if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
            parameters.refuse(
                    "onTo", "reversed-range", "پایان بازه پیش از آغاز آن است", "The range ends before it begins");
        }
        return new PublicationQuery(
                parameters.text("q", LONGEST_TEXT),
                parameters.choices("status", PublicationStatus.BY_CODE),
                parameters.choices("recordKind", RecordKind.BY_CODE),
                parameters.codes("province", "province", register.provinces()::contains),
                from,
                until,
                parameters.flag("changedSincePublished"),
                visibility);
    }

    Set<String> statusCodes() {
        return statuses.stream().map(PublicationStatus::code).collect(Collectors.toSet());
    }

    /** Word by word what a twin has to hold one of. */
    List<Set<String>> words() {
        return text.map(SearchTerms::asked).orElse(List.of());
    }

    /** What a cursor belongs to. */
    String identity() {
        return "publications " + text + statuses.stream().sorted().toList()
                + kinds.stream().sorted().toList() + provinces.stream().sorted().toList() + onFrom + onTo + changed
                + visibility;
    }
}
