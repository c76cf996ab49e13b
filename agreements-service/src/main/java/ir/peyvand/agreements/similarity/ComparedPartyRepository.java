package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads who agrees, as it is compared: under every name that a party has today. */
@ApplicationScoped
class ComparedPartyRepository {

    private final EntityManager entities;

    ComparedPartyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Under every name that the party, or who it has become, is known by. */
    Map<UUID, List<PartyNames>> of(Collection<UUID> agreements) {
        List<Tuple> rows = Tuples.of(entities, """
                        select named.agreement_id as agreement, p.survivor as party, n.text as name
                        from agreement_party named join party p on p.id = named.party_id
                        join party_name n on n.party_id = p.survivor
                        where named.agreement_id = any (cast(:agreements as uuid[]))
                        """)
                .setParameter("agreements", agreements.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Map<UUID, List<String>>> names = new HashMap<>();
        for (Tuple row : rows) {
            names.computeIfAbsent(row.get("agreement", UUID.class), none -> new HashMap<>())
                    .computeIfAbsent(row.get("party", UUID.class), none -> new ArrayList<>())
                    .add(row.get("name", String.class));
        }
        Map<UUID, List<PartyNames>> parties = new HashMap<>();
        names.forEach((agreement, named) -> parties.put(agreement, named(named)));
        return parties;
    }

    private static List<PartyNames> named(Map<UUID, List<String>> names) {
        return names.entrySet().stream()
                .map(party -> PartyNames.of(party.getKey(), party.getValue()))
                .toList();
    }

    /**
     * @param names under which the party is known today
     * @param country unless that is Iran
     */
    record RegisteredParty(UUID survivor, List<String> names, Optional<String> province, Optional<String> country) {}

    /** By the ids that were asked for; unknown ones are left out. */
    Map<UUID, RegisteredParty> registered(Collection<UUID> ids) {
        List<Tuple> rows = Tuples.of(entities, """
                        select asked.id, p.id as survivor, p.province, nullif(p.country, 'IR') as country, n.text as name
                        from party asked join party p on p.id = asked.survivor join party_name n on n.party_id = p.id
                        where asked.id = any (cast(:ids as uuid[]))
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, RegisteredParty> parties = new HashMap<>();
        for (Tuple row : rows) {
            parties.computeIfAbsent(
                            row.get("id", UUID.class),
                            id -> new RegisteredParty(
                                    row.get("survivor", UUID.class),
                                    new ArrayList<>(),
                                    Optional.ofNullable(row.get("province", String.class)),
                                    Optional.ofNullable(row.get("country", String.class))))
                    .names()
                    .add(row.get("name", String.class));
        }
        return parties;
    }
}
