package ir.peyvand.kit.openapi;

import ir.peyvand.kit.caller.Role;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Says who may call an operation: {@code x-roles} for programs and one sentence for people. The roles come from {@code
 * @RolesAllowed}, which Quarkus writes into the security requirement; there they are taken out again, because readers
 * would understand them as scopes that are all needed.
 */
final class OperationRoles {

    private static final Set<String> EVERY_ROLE =
            Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.toUnmodifiableSet());

    private OperationRoles() {}

    static void complete(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            return;
        }
        var roles = new LinkedHashSet<String>();
        for (SecurityRequirement requirement : operation.getSecurity()) {
            requirement.getSchemes().values().forEach(roles::addAll);
        }
        operation.setSecurity(operation.getSecurity().stream()
                .map(OperationRoles::withoutRoles)
                .toList());
        operation.addExtension("x-roles", List.copyOf(roles));
        String description = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(description + sentence(roles));
    }

    private static SecurityRequirement withoutRoles(SecurityRequirement requirement) {
        var plain = OASFactory.createSecurityRequirement();
        requirement.getSchemes().keySet().forEach(plain::addScheme);
        return plain;
    }

    private static String sentence(Set<String> roles) {
        return roles.containsAll(EVERY_ROLE)
                ? "Every role may call this."
                : roles.stream().map(role -> '`' + role + '`').collect(Collectors.joining(", ", "Roles: ", "."));
    }
}
