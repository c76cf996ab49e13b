package ir.peyvand.kit.caller;

import java.util.Optional;
import java.util.Set;

/**
 * Who is asking, read from a verified token and from nothing else.
 *
 * @param subject the token's {@code sub}: one person or one machine, stable
 * @param client the token's {@code azp}: the registered client
 * @param roles the realm roles this product knows; others in the token are ignored
 * @param province ISO 3166-2 code that narrows governorate, secretariat and cooperation organisation
 * @param mission code of the mission that narrows mission and attaché
 * @param country ISO 3166-1 alpha-2 code of that mission's country
 */
public record Caller(
        String subject,
        String client,
        Set<Role> roles,
        Optional<String> province,
        Optional<String> mission,
        Optional<String> country) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token's province claim names this province. */
    public boolean isOf(String provinceCode) {
        return province.filter(provinceCode::equals).isPresent();
    }
}
