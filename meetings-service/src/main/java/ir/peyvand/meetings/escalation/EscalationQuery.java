package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.EnumMap;
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
        var codes = new EnumMap<EscalationFilter, Set<String>>(EscalationFilter.class);
        for (EscalationFilter filter : EscalationFilter.values()) {
            codes.put(filter, parameters.codes(filter.parameter(), filter.noun(), filter.known(register)));
        }
        Set<EscalationSort> sorts = parameters.choices("sort", EscalationSort.BY_CODE);
        if (sorts.size() > 1) {
            parameters.refuse(
                    "sort", "repeated", "این پارامتر تنها یک مقدار می‌پذیرد", "This parameter takes one value");
        }
        return new EscalationQuery(
                parameters.parsed("resolution", UUID::fromString),
                codes,
                sorts.stream().findFirst().orElse(EscalationSort.NEWEST),
                parameters.choices("facets", EscalationFilter.facets()));
    }

    /** Everything that decides what the list holds, for its cursors. */
    String identity() {
        var identity = new StringBuilder("escalations|").append(sort).append(resolution);
        codes.forEach((filter, values) -> identity.append(filter).append(new TreeSet<>(values)));
        return identity.toString();
    }
}
