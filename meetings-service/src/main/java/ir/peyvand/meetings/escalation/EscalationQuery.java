package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Which escalations are asked for. All filters hold together. */
record EscalationQuery(
        Optional<UUID> resolution,
        Map<EscalationFilter, Set<String>> codes,
        EscalationSort sort,
        Set<EscalationFilter> facets) {

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static EscalationQuery read(Parameters parameters, ReferenceRegister register) {
        return new EscalationQuery(
                parameters.parsed("resolution", UUID::fromString),
                CodedFilter.codes(EscalationFilter.class, parameters, register),
                parameters.choice("sort", EscalationSort.BY_CODE).orElse(EscalationSort.NEWEST),
                CodedFilter.facets(EscalationFilter.class, parameters));
    }

    /** Everything that decides what the list holds, for its cursors. */
    String identity() {
        var identity = new StringBuilder("escalations|").append(sort).append(resolution);
        codes.forEach((filter, values) -> identity.append(filter).append(new TreeSet<>(values)));
        return identity.toString();
    }
}
