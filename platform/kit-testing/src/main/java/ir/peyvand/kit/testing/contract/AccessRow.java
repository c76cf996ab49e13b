package ir.peyvand.kit.testing.contract;

import ir.peyvand.kit.caller.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One operation's row of the permission matrix. A role that the row does not name gets 403 whatever the record; each
 * situation says what the named ones get.
 */
public final class AccessRow {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** A situation of the row: which call, who may make it, and how the other roles of the row are refused. */
    record Situation(String name, Supplier<Call> call, Set<Role> allowed, int refusal) {}

    private final Set<Role> roles;
    private final List<Situation> situations = new ArrayList<>();

    AccessRow(Set<Role> roles) {
        this.roles = roles;
    }

    /**
     * What belongs to nobody in particular, such as lists, reference data and published records: every role of the row
     * may. Each call is made anew, so it may use its record up.
     */
    public AccessRow shared(Supplier<Call> call) {
        return add("shared", call, roles, FORBIDDEN);
    }

    /** A record of {@link Callers#OWN_PROVINCE}: every role of the row may. */
    public AccessRow own(Supplier<Call> call) {
        return add("own", call, roles, FORBIDDEN);
    }

    /** An own record that all may know of: the row's roles other than these get 403. */
    public AccessRow own(Supplier<Call> call, Role... allowed) {
        return add("own", call, setOf(allowed), FORBIDDEN);
    }

    /** An own record that does not exist, 404, for the roles of the row other than these. */
    public AccessRow ownHidden(Supplier<Call> call, Role... allowed) {
        return add("own, hidden", call, setOf(allowed), NOT_FOUND);
    }

    /** A record of {@link Callers#FOREIGN_PROVINCE} that all may know of: the row's roles other than these get 403. */
    public AccessRow foreign(Supplier<Call> call, Role... allowed) {
        return add("foreign", call, setOf(allowed), FORBIDDEN);
    }

    /** A record of another province that does not exist, 404, for the roles of the row other than these. */
    public AccessRow foreignHidden(Supplier<Call> call, Role... allowed) {
        return add("foreign, hidden", call, setOf(allowed), NOT_FOUND);
    }

    List<Situation> situations() {
        return List.copyOf(situations);
    }

    /** The situation in which the named role is allowed, for contracts that need any call that works. */
    Optional<Situation> situationFor(Role role) {
        return situations.stream()
                .filter(situation -> situation.allowed().contains(role))
                .findFirst();
    }

    /** The status this role gets there; {@link AccessMatrix#ALLOWED} stands for every success. */
    int expected(Situation situation, Role role) {
        if (!roles.contains(role)) {
            return FORBIDDEN;
        }
        return situation.allowed().contains(role) ? AccessMatrix.ALLOWED : situation.refusal();
    }

    /** A record of somebody has to be tried by its owner and by others, or be said to be shared. */
    boolean isCompleteFor(Operation described) {
        if (!described.isAboutOneRecord()) {
            return !situations.isEmpty();
        }
        return has("shared") || (has("own") && has("foreign"));
    }

    private boolean has(String name) {
        return situations.stream().anyMatch(situation -> situation.name().startsWith(name));
    }

    private AccessRow add(String name, Supplier<Call> call, Set<Role> allowed, int refusal) {
        if (!roles.containsAll(allowed)) {
            throw new IllegalArgumentException("The row names no role that is allowed in situation " + name);
        }
        situations.add(new Situation(name, call, allowed, refusal));
        return this;
    }

    static Set<Role> setOf(Role... some) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(some));
        return set;
    }
}
