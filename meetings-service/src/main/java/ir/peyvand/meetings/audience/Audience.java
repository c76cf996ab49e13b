package ir.peyvand.meetings.audience;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Whom a record concerns besides those who see everything.
 *
 * @param provinces ISO 3166-2; their governorates and secretariats
 * @param missions codes of missions, such as EMB-AZ-BAK
 */
public record Audience(Set<String> provinces, Set<String> missions) {

    public Audience {
        provinces = Set.copyOf(provinces);
        missions = Set.copyOf(missions);
    }

    public static Audience of(Collection<String> provinces, Collection<String> missions) {
        return new Audience(Set.copyOf(provinces), Set.copyOf(missions));
    }

    /** For records that concern those alone who see everything. */
    public static Audience nobody() {
        return new Audience(Set.of(), Set.of());
    }

    /** The codes that the change feed knows its readers by. */
    public Set<String> readers() {
        var readers = new HashSet<>(provinces);
        readers.addAll(missions);
        return readers;
    }

    /** Both together: who could read a record before a change learns of the change as well. */
    public Audience with(Audience other) {
        var allProvinces = new HashSet<>(provinces);
        allProvinces.addAll(other.provinces);
        var allMissions = new HashSet<>(missions);
        allMissions.addAll(other.missions);
        return new Audience(allProvinces, allMissions);
    }
}
