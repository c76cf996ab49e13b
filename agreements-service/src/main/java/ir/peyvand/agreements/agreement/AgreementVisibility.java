package ir.peyvand.agreements.agreement;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.DASHBOARD;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.ChangeScope;
import ir.peyvand.kit.sql.Conditions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements a caller may know of: the rows "agreements, domestic" and "agreements, foreign" of the permission matrix.
 * It is a condition of every query, over the table {@code agreement a}, and never a filter afterwards.
 *
 * @param all committee, reviewers, auditor and operator read everything
 * @param province governorate and secretariat read what concerns their province
 * @param domesticProvince a cooperation organisation reads the domestic ones of its province
 * @param country missions and attachés read the foreign ones of their country
 * @param signed dashboards read what was signed, its public fields only
 */
public record AgreementVisibility(
        boolean all,
        @Nullable String province,
        @Nullable String domesticProvince,
        @Nullable String country,
        boolean signed) {

    /** Readers of the change feed who see domestic agreements only; no code of a province looks like it. */
    private static final String DOMESTIC_READER = "domestic:";

    private static final String SIGNED = AgreementStatus.publicCodes().stream()
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", ", "a.status in (", ")"));

    public static AgreementVisibility of(Caller caller) {
        return new AgreementVisibility(
                caller.isAny(COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR),
                caller.isAny(GOVERNORATE, SECRETARIAT) ? caller.province().orElse(null) : null,
                caller.is(COOPERATION_ORGANISATION) ? caller.province().orElse(null) : null,
                caller.isAny(MISSION, ATTACHE) ? caller.country().orElse(null) : null,
                caller.is(DASHBOARD));
    }

    /** Adds the condition and its values to a query over {@code agreement a}. */
    public Conditions narrow(Conditions conditions) {
        if (all) {
            return conditions;
        }
        var any = new ArrayList<String>();
        if (province != null) {
            any.add("a.provinces @> array[cast(:visibleProvince as text)]");
            conditions.with("visibleProvince", province);
        }
        if (domesticProvince != null) {
            any.add("a.level = 'domestic' and a.provinces @> array[cast(:visibleDomestic as text)]");
            conditions.with("visibleDomestic", domesticProvince);
        }
        if (country != null) {
            any.add("a.level <> 'domestic' and a.countries @> array[cast(:visibleCountry as text)]");
            conditions.with("visibleCountry", country);
        }
        if (signed) {
            any.add(SIGNED);
        }
        return conditions.and(any.isEmpty() ? "false" : String.join(" or ", any));
    }

    /** Whether {@link #narrowSearch} says it all. */
    boolean isByProvince() {
        return !all && province != null && domesticProvince == null && country == null && !signed;
    }

    /**
     * Adds what follows from the condition for the places that {@code agreement_search s} holds: as a rule not all of it, but
     * what an index answers together with the words.
     */
    Conditions narrowSearch(Conditions conditions) {
        if (all || signed) {
            return conditions;
        }
        var any = new ArrayList<String>();
        if (province != null) {
            any.add("s.provinces @> array[cast(:searchedProvince as text)]");
            conditions.with("searchedProvince", province);
        }
        if (domesticProvince != null) {
            any.add("s.provinces @> array[cast(:searchedDomestic as text)]");
            conditions.with("searchedDomestic", domesticProvince);
        }
        if (country != null) {
            any.add("s.countries @> array[cast(:searchedCountry as text)]");
            conditions.with("searchedCountry", country);
        }
        return conditions.and(any.isEmpty() ? "false" : String.join(" or ", any));
    }

    /** The same without what the caller knows by its public fields alone: for what belongs to the inside of an agreement. */
    public AgreementVisibility beyondPublic() {
        return new AgreementVisibility(all, province, domesticProvince, country, false);
    }

    /** Whether the caller sees no more than the public fields. */
    public boolean isPublicOnly() {
        return !all && province == null && domesticProvince == null && country == null;
    }

    /** The same for the change feed. */
    public static ChangeScope changes(Caller caller) {
        AgreementVisibility visibility = of(caller);
        if (visibility.all) {
            return ChangeScope.everything();
        }
        Optional<String> reader = Optional.ofNullable(visibility.province)
                .or(() -> Optional.ofNullable(visibility.country))
                .or(() -> Optional.ofNullable(visibility.domesticProvince).map(DOMESTIC_READER::concat));
        return visibility.signed
                ? ChangeScope.published(reader)
                : reader.map(ChangeScope::ownOnly).orElseGet(ChangeScope::nothing);
    }

    /** Who sees the changes of an agreement besides its lead. */
    static Set<String> readers(Agreement agreement) {
        return readers(
                agreement.leadProvince(),
                agreement.level(),
                agreement.body().provinces(),
                agreement.body().countries());
    }

    /** The same, of an agreement as it was answered. */
    static Set<String> readers(AgreementView agreement) {
        return readers(agreement.leadProvince(), agreement.level(), agreement.provinces(), agreement.countries());
    }

    private static Set<String> readers(
            String lead, PartyLevel level, Collection<String> provinces, Collection<String> countries) {
        var readers = new HashSet<>(provinces);
        if (level.isForeign()) {
            readers.addAll(countries);
        } else {
            provinces.forEach(province -> readers.add(DOMESTIC_READER + province));
        }
        readers.remove(lead);
        return readers;
    }
}
