package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.party.PartyKind;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who takes part in the agreements of a page, in one statement however many they are. */
@ApplicationScoped
class ListedPartyRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    ListedPartyRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** In the order in which they were named; served by the primary keys of both tables. */
    Map<UUID, List<AgreementPartyView>> of(Collection<UUID> agreements) {
        List<Tuple> rows = Tuples.of(entities, """
                        select named.agreement_id, named.party_id, named.side, named.role, p.kind, p.level, p.province,
                               p.country, cast(p.name as text) as name,
                               case when p.merged_into is not null then p.survivor end as merged_into
                        from agreement_party named join party p on p.id = named.party_id
                        where named.agreement_id = any (cast(:agreements as uuid[]))
                        order by named.agreement_id, named.position
                        """)
                .setParameter("agreements", agreements.toArray(UUID[]::new))
                .getResultList();
        var names = new HashMap<UUID, LocalizedText>();
        var parties = new HashMap<UUID, List<AgreementPartyView>>();
        for (Tuple row : rows) {
            LocalizedText name = names.computeIfAbsent(
                    row.get("party_id", UUID.class), party -> text(row.get("name", String.class)));
            parties.computeIfAbsent(row.get("agreement_id", UUID.class), none -> new ArrayList<>())
                    .add(view(row, name));
        }
        return parties;
    }

    private static AgreementPartyView view(Tuple row, LocalizedText name) {
        return new AgreementPartyView(
                row.get("party_id", UUID.class),
                row.get("merged_into", UUID.class),
                name,
                Objects.requireNonNull(PartyKind.BY_CODE.get(row.get("kind", String.class))),
                Objects.requireNonNull(PartyLevel.BY_CODE.get(row.get("level", String.class))),
                row.get("province", String.class),
                row.get("country", String.class),
                Objects.requireNonNull(PartySide.BY_CODE.get(row.get("side", String.class))),
                Objects.requireNonNull(PartyRole.BY_CODE.get(row.get("role", String.class))));
    }

    private LocalizedText text(String written) {
        try {
            return json.readValue(written, LocalizedText.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the database keeps names as JSON", broken);
        }
    }
}
