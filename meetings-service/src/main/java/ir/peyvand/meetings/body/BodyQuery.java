package ir.peyvand.meetings.body;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which bodies are asked for.
 *
 * @param text a name in any spelling, or a part of one
 * @param codes the bodies with these codes
 * @param parent those that stand directly under this one
 * @param dissolved whether bodies that no longer exist are listed too
 */
record BodyQuery(
        Optional<String> text,
        Set<BodyKind> kinds,
        Set<String> codes,
        Set<String> provinces,
        Set<String> countries,
        Optional<UUID> parent,
        boolean dissolved) {

    private static final int LONGEST_TEXT = 300;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static BodyQuery read(Parameters parameters, ReferenceRegister register) {
        return new BodyQuery(
                parameters.text("q", LONGEST_TEXT),
                parameters.choices("kind", BodyKind.BY_CODE),
                parameters.codes("code", "code", code -> code.matches(RegisterBody.CODE)),
                parameters.codes("province", "province", register.provinces()::contains),
                parameters.codes("country", "country", register.countries()::contains),
                parameters.parsed("parent", UUID::fromString),
                parameters.flag("dissolved").orElse(false));
    }

    Set<String> kindCodes() {
        return kinds.stream().map(BodyKind::code).collect(Collectors.toSet());
    }

    /** Everything that decides what the list holds, for its cursors. */
    String identity() {
        return "bodies " + text.orElse("") + sorted(kindCodes()) + sorted(codes) + sorted(provinces) + sorted(countries)
                + parent + dissolved;
    }

    private static String sorted(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(",", "|", ""));
    }
}
