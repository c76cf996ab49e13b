package ir.peyvand.agreements.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the registered agreements that rows of a file may repeat. */
@ApplicationScoped
class RewordedRepository {

    private static final String BETWEEN = "\n";

    private final EntityManager entities;

    RewordedRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param parties the keys of their names
     * @param row the rest, as a file would hold it
     */
    record Registered(String reference, Set<String> parties, LocalDate signedOn, RewordedAgreements.Row row) {}

    /** Signed on one of the days, each party known by one of the keys; served by agreement_signed_on. */
    List<Registered> signedOn(Collection<LocalDate> days, Collection<String> keys) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select a.reference, a.title ->> 'fa' as title, cast(a.signed_on as text) as day,
                               array_to_string(a.provinces, ',') as provinces, array_to_string(a.countries, ',') as countries,
                               array_to_string(a.subject_areas, ',') as subjects,
                               string_agg(distinct n.key, chr(10)) as keys, string_agg(distinct n.text, chr(10)) as names
                        from agreement a join agreement_party named on named.agreement_id = a.id
                        join party p on p.id = named.party_id
                        join party_name n on n.party_id = p.survivor and n.key = any (cast(:keys as text[]))
                        where a.signed_on = any (cast(:days as date[])) and a.status <> 'withdrawn'
                        group by a.id
                        having count(distinct named.party_id)
                            = (select count(*) from agreement_party whole where whole.agreement_id = a.id)
                        order by a.reference
                        """, Tuple.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .getResultList();
        return rows.stream().map(RewordedRepository::registered).toList();
    }

    private static Registered registered(Tuple row) {
        LocalDate day = LocalDate.parse(row.get("day", String.class));
        return new Registered(
                row.get("reference", String.class),
                new TreeSet<>(List.of(row.get("keys", String.class).split(BETWEEN))),
                day,
                new RewordedAgreements.Row(
                        0,
                        row.get("title", String.class),
                        List.of(row.get("names", String.class).split(BETWEEN)),
                        codes(row.get("provinces", String.class)),
                        codes(row.get("countries", String.class)),
                        codes(row.get("subjects", String.class)),
                        day));
    }

    private static Set<String> codes(String joined) {
        return joined.isEmpty() ? Set.of() : List.of(joined.split(",")).stream().collect(Collectors.toSet());
    }
}
