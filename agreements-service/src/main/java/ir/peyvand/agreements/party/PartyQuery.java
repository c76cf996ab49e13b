package ir.peyvand.agreements.party;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which parties are asked for.
 *
 * @param text a name in any spelling, or a part of one
 * @param merged whether parties that have become others are listed too
 */
record PartyQuery(
        Optional<String> text,
        Set<PartyKind> kinds,
        Set<PartyLevel> levels,
        Set<String> provinces,
        Set<String> countries,
        boolean merged) {

    private static final int LONGEST_TEXT = 300;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static PartyQuery read(Parameters parameters, ReferenceRegister register) {
        return new PartyQuery(
                parameters.text("q", LONGEST_TEXT),
                parameters.choices("kind", PartyKind.BY_CODE),
                parameters.choices("level", PartyLevel.BY_CODE),
                parameters.codes("province", "province", register.provinces()::contains),
                parameters.codes("country", "country", register.countries()::contains),
                parameters.flag("merged").orElse(false));
    }

    Set<String> kindCodes() {
        return kinds.stream().map(PartyKind::code).collect(Collectors.toSet());
    }

    Set<String> levelCodes() {
        return levels.stream().map(PartyLevel::code).collect(Collectors.toSet());
    }

    /** Everything that decides what the list holds, for its cursors. */
    String identity() {
        return "parties " + text.orElse("") + sorted(kindCodes()) + sorted(levelCodes()) + sorted(provinces)
                + sorted(countries) + merged;
    }

    private static String sorted(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(",", "|", ""));
    }
}
