package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every rule of agreements that is not a state: one method, named as its sentence. */
public final class AgreementRules {

    private static final int SIDES = 2;

    private AgreementRules() {}

    /** Codes must exist, parties stand once, dates and languages agree with each other. */
    static List<FieldError> whatDoesNotFit(AgreementContent content, ReferenceRegister register) {
        var errors = new ArrayList<FieldError>();
        unknownCodes(content, register, errors);
        List<AgreementParty> parties = content.partiesOrNone();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < parties.size(); i++) {
            if (!seen.add(parties.get(i).party())) {
                errors.add(FieldError.of(
                        "/content/parties/" + i + "/party",
                        "repeated-party",
                        "هر طرف یک بار می‌آید",
                        "A party stands once"));
            }
        }
        LocalDate from = content.validFrom();
        LocalDate until = content.validUntil();
        if (from != null && until != null && until.isBefore(from)) {
            errors.add(FieldError.of(
                    "/content/validUntil",
                    "reversed-validity",
                    "پایان اعتبار پیش از آغاز آن است",
                    "The validity ends before it begins"));
        }
        String prevailing = content.prevailingLanguage();
        if (prevailing != null && !content.languagesOrPersian().contains(prevailing)) {
            errors.add(FieldError.of(
                    "/content/prevailingLanguage",
                    "unknown-language",
                    "زبان معیار باید یکی از زبان‌های متن باشد",
                    "The prevailing language must be one of the languages"));
        }
        return errors;
    }

    private static void unknownCodes(AgreementContent content, ReferenceRegister register, List<FieldError> errors) {
        List<String> provinces = content.provincesOrNone();
        for (int i = 0; i < provinces.size(); i++) {
            if (!register.provinces().contains(provinces.get(i))) {
                errors.add(FieldError.unknownCode("/content/provinces/" + i, "province", provinces.get(i)));
            }
        }
        List<String> countries = content.countriesOrNone();
        for (int i = 0; i < countries.size(); i++) {
            if (!register.countries().contains(countries.get(i))) {
                errors.add(FieldError.unknownCode("/content/countries/" + i, "country", countries.get(i)));
            }
        }
        List<String> areas = content.subjectAreasOrNone();
        for (int i = 0; i < areas.size(); i++) {
            if (!register.subjectAreas().contains(areas.get(i))) {
                errors.add(FieldError.unknownCode("/content/subjectAreas/" + i, "subject-area", areas.get(i)));
            }
        }
        if (content.expectedInvestment() != null
                && !register.isCurrency(content.expectedInvestment().currency())) {
            errors.add(FieldError.unknownCode(
                    "/content/expectedInvestment/currency",
                    "currency",
                    content.expectedInvestment().currency()));
        }
    }

    /** To be submitted, an agreement needs signatories on two sides, a subject, a nodal officer and clear languages. */
    static List<FieldError> missingForReview(AgreementContent content, PartyLevel level, boolean hasNodalOfficer) {
        var missing = new ArrayList<FieldError>();
        Set<PartySide> sides = EnumSet.noneOf(PartySide.class);
        for (AgreementParty party : content.partiesOrNone()) {
            if (party.role() == PartyRole.SIGNATORY) {
                sides.add(party.side());
            }
        }
        if (sides.size() < SIDES) {
            missing.add(needed(
                    "/content/parties", "امضاکنندگانی در دو سو لازم است", "There have to be signatories on two sides"));
        }
        if (content.subjectAreasOrNone().isEmpty()) {
            missing.add(needed("/content/subjectAreas", "دست‌کم یک زمینه لازم است", "A subject area is needed"));
        }
        if (!hasNodalOfficer) {
            missing.add(needed("/nodalOfficer", "مسئول پیگیری لازم است", "A nodal officer is needed"));
        }
        if (content.languagesOrPersian().size() > 1 && content.prevailingLanguage() == null) {
            missing.add(needed(
                    "/content/prevailingLanguage",
                    "با چند زبان باید گفته شود کدام معیار است",
                    "With several languages one has to prevail"));
        }
        if (level.isForeign() && content.countriesOrNone().isEmpty()) {
            missing.add(needed("/content/countries", "کشور طرف مقابل لازم است", "The counterpart's country is needed"));
        }
        return missing;
    }

    /** To be signed, every signatory has to have signed. */
    static List<FieldError> missingForSigning(List<AgreementParty> parties, Set<UUID> signed) {
        var missing = new ArrayList<FieldError>();
        for (int i = 0; i < parties.size(); i++) {
            AgreementParty party = parties.get(i);
            if (party.role() == PartyRole.SIGNATORY && !signed.contains(party.party())) {
                missing.add(FieldError.of(
                        "/parties/" + i,
                        "not-signed",
                        "امضای این طرف ثبت نشده است",
                        "The signature of this party is not recorded"));
            }
        }
        return missing;
    }

    /** To bind, an agreement needs an end, unless it goes on by itself. */
    static List<FieldError> missingForForce(String pointer, Optional<LocalDate> validUntil, Renewal renewal) {
        return validUntil.isPresent() || renewal == Renewal.AUTOMATIC
                ? List.of()
                : List.of(needed(pointer, "پایان اعتبار لازم است", "The end of the validity is needed"));
    }

    /** What has happened did not happen in the future. */
    static Optional<FieldError> notYet(String pointer, LocalDate on, LocalDate today) {
        return on.isAfter(today)
                ? Optional.of(
                        FieldError.of(pointer, "in-the-future", "این روز هنوز نرسیده است", "The day has not come yet"))
                : Optional.empty();
    }

    /** One thing happens before the other. */
    static Optional<FieldError> outOfOrder(String pointer, LocalDate later, Optional<LocalDate> earlier) {
        return earlier.filter(later::isBefore)
                .map(day -> FieldError.of(
                        pointer, "out-of-order", "این روز پیش از " + day + " است", "The day is before " + day));
    }

    /** Nothing binds from a day on which it has ended already. */
    static Optional<FieldError> overBefore(String pointer, LocalDate on, Optional<LocalDate> validUntil) {
        return validUntil
                .filter(on::isAfter)
                .map(day -> FieldError.of(
                        pointer,
                        "out-of-order",
                        "اعتبار سند در " + day + " پایان یافته است",
                        "The validity has ended on " + day));
    }

    /** An agreement lapses when its time has run out; what ends before is terminated. */
    static Optional<FieldError> notRunOut(String pointer, LocalDate on, Optional<LocalDate> validUntil) {
        return validUntil
                .filter(on::isBefore)
                .map(day -> FieldError.of(
                        pointer,
                        "not-run-out",
                        "اعتبار سند تا " + day + " است؛ پیش از آن تنها فسخ می‌شود",
                        "The validity lasts until " + day + "; before that it can only be terminated"));
    }

    /** Before which day an action of a party cannot have happened. */
    static Optional<LocalDate> earliest(PartyActionKind kind, Optional<LocalDate> signedOn) {
        return switch (kind) {
            case SIGNED, APPROVED -> Optional.empty();
            case ENTERED_INTO_FORCE, DENOUNCED -> signedOn;
        };
    }

    /**
     * From which day an agreement is left by a whole side: by every signatory that stood there. Where others stay beside the one
     * who leaves, it goes on between them.
     */
    static Optional<LocalDate> denouncedOn(List<AgreementParty> parties, List<PartyActionView> actions) {
        Map<UUID, LocalDate> left = actions.stream()
                .filter(action -> action.kind() == PartyActionKind.DENOUNCED && action.undoneOn() == null)
                .collect(Collectors.toMap(PartyActionView::party, PartyActionView::on));
        return parties.stream()
                .filter(party -> party.role() == PartyRole.SIGNATORY)
                .collect(Collectors.groupingBy(
                        AgreementParty::side,
                        Collectors.mapping(
                                party -> left.getOrDefault(party.party(), LocalDate.MAX),
                                Collectors.reducing(LocalDate.MIN, AgreementRules::later))))
                .values()
                .stream()
                .filter(day -> !day.equals(LocalDate.MAX))
                .min(Comparator.naturalOrder());
    }

    /** The last day, unless somebody renews or ends it; none as long as it renews itself, which it does until it is denounced. */
    static Optional<LocalDate> lastDay(
            Optional<LocalDate> validUntil, Renewal renewal, Optional<LocalDate> denouncedOn) {
        return renewal == Renewal.AUTOMATIC ? denouncedOn.map(day -> later(day, validUntil.orElse(day))) : validUntil;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether the last day of a live agreement is over without anybody having ended or renewed it. */
    static boolean isExpired(AgreementStatus status, Optional<LocalDate> lastDay, LocalDate today) {
        return status.isLive() && lastDay.filter(today::isAfter).isPresent();
    }

    /** Which actions of a party belong to which state. */
    static boolean mayRecord(PartyActionKind kind, AgreementStatus status) {
        return switch (kind) {
            case SIGNED, APPROVED -> status == AgreementStatus.APPROVED || status.isSigned();
            case ENTERED_INTO_FORCE, DENOUNCED -> status.isSigned();
        };
    }

    private static FieldError needed(String pointer, String persian, String english) {
        return FieldError.of(pointer, "required-part", persian, english);
    }
}
