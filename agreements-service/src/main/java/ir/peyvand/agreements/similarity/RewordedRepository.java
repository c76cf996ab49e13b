package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the registered agreements that rows of a file may repeat. */
@ApplicationScoped
class RewordedRepository {

    private static final String BETWEEN = "\n";

    private final EntityManager entities;
    private final ObjectMapper json;

    RewordedRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** @param row what is compared, as a file would hold it */
    record Registered(String reference, RewordedAgreements.Row row) {}

    private record Asked(int place, LocalDate day, Set<String> keys) {}

    /**
     * Signed on the day of a block by its parties, no more and no fewer, under whichever of their names. Served by
     * agreement_signed_on and party_name_key; what else was signed on these days is not read.
     */
    Map<RewordedAgreements.Block, List<Registered>> registered(Collection<RewordedAgreements.Block> blocks) {
        List<RewordedAgreements.Block> all = List.copyOf(blocks);
        List<Asked> asked = IntStream.range(0, all.size())
                .mapToObj(i -> new Asked(i, all.get(i).signedOn(), all.get(i).parties()))
                .toList();
        List<Tuple> rows =
                Tuples.of(entities, """
                        with asked as materialized (
                            select place, day, keys
                            from jsonb_to_recordset(cast(:asked as jsonb)) as one (place int, day date, keys text[])
                        ), known as materialized (
                            select distinct p.id as party, n.key
                            from party_name n join party p on p.survivor = n.party_id
                            where n.key in (select unnest(keys) from asked)
                        ), same as materialized (
                            select asked.place, a.id
                            from asked join agreement a on a.signed_on = asked.day and a.status <> 'withdrawn'
                            join agreement_party named on named.agreement_id = a.id
                            join known on known.party = named.party_id and known.key = any (asked.keys)
                            group by asked.place, a.id, asked.keys
                            having count(distinct known.key) = cardinality(asked.keys)
                               and count(distinct named.party_id)
                                   = (select count(*) from agreement_party whole where whole.agreement_id = a.id)
                        )
                        select same.place, a.reference, cast(a.title as text) as title, cast(a.signed_on as text) as day,
                               array_to_string(a.provinces, ',') as provinces, array_to_string(a.countries, ',') as countries,
                               array_to_string(a.subject_areas, ',') as subjects,
                               (select string_agg(distinct n.text, chr(10))
                                from agreement_party named join party p on p.id = named.party_id
                                join party_name n on n.party_id = p.survivor where named.agreement_id = a.id) as names
                        from same join agreement a on a.id = same.id order by a.reference
                        """).setParameter("asked", written(asked)).getResultList();
        Map<RewordedAgreements.Block, List<Registered>> found = new HashMap<>();
        rows.forEach(row -> found.computeIfAbsent(all.get(row.get("place", Integer.class)), none -> new ArrayList<>())
                .add(registered(row)));
        return found;
    }

    private Registered registered(Tuple row) {
        return new Registered(
                row.get("reference", String.class),
                new RewordedAgreements.Row(
                        0,
                        title(row.get("title", String.class)),
                        List.of(row.get("names", String.class).split(BETWEEN)),
                        codes(row.get("provinces", String.class)),
                        codes(row.get("countries", String.class)),
                        codes(row.get("subjects", String.class)),
                        LocalDate.parse(row.get("day", String.class))));
    }

    private LocalizedText title(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }

    private String written(List<Asked> asked) {
        return PlainJson.text(json, asked);
    }

    private static Set<String> codes(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
