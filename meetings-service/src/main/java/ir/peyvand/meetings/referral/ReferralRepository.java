package ir.peyvand.meetings.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.urn.RecordUrn;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The named queries of single referrals and of the ways that matters go; lists are {@code ReferralListRepository}. */
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    /**
     * Every step that the matter has taken so far: referrals of the subject, of what it came from, and of what came from
     * it; served by referral_subject and referral_above.
     */
    private static final String MATTER = """
            with recursive matter as (
                select from_body, to_body from referral
                where status not in ('refused', 'withdrawn') and to_body is not null
                  and (subject = any (cast(:above as text[])) or above @> array[cast(:subject as text)])
            )
            """;

    private static final String BACK_TO_SENDER = MATTER + """
            , way (body, path) as (
                select cast(:to as uuid), array[cast(:to as uuid)]
                union all
                select m.to_body, way.path || m.to_body from way join matter m on m.from_body = way.body
                where m.to_body <> all (way.path)
            )
            select cast(path as text[]) from way where body = :from order by cardinality(path) limit 1
            """;

    private static final String FROM_THE_FIRST = MATTER + """
            , way (body, path) as (
                select cast(:from as uuid), array[cast(:from as uuid)]
                union all
                select m.from_body, m.from_body || way.path from way join matter m on m.to_body = way.body
                where m.from_body <> all (way.path)
            )
            select cast(path as text[]) from way order by cardinality(path) desc limit 1
            """;

    /** By id or by reference, both unique, as far as the caller may know of it. */
    Optional<Referral> findVisible(String idOrReference, AudienceVisibility visibility) {
        Conditions conditions = visibility.narrow(byIdOrReference(idOrReference), "f");
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery("select f.* from referral f where " + conditions.where(), Referral.class))
                .getResultList();
        return found.stream().map(Referral.class::cast).findFirst();
    }

    private static Conditions byIdOrReference(String idOrReference) {
        try {
            return new Conditions().and("f.id = :id", "id", UUID.fromString(idOrReference));
        } catch (IllegalArgumentException notAnId) {
            return new Conditions().and("f.reference = :reference", "reference", idOrReference);
        }
    }

    /** Of a record; served by referral_subject. */
    List<Referral> of(String subject) {
        return list("subject = ?1 order by id", subject);
    }

    /** Of a meeting and of what belongs to it; served by axis_meeting, resolution_meeting and referral_subject. */
    List<Referral> ofMeeting(UUID meeting) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select f.* from referral f where f.subject in (
                            select 'urn:peyvand:meeting:' || cast(:meeting as uuid)
                            union all
                            select 'urn:peyvand:axis:' || a.id from axis a where a.meeting_id = :meeting
                            union all
                            select 'urn:peyvand:resolution:' || r.id from resolution r where r.meeting_id = :meeting)
                        order by f.id
                        """, Referral.class)
                .setParameter("meeting", meeting)
                .getResultList();
        return found.stream().map(Referral.class::cast).toList();
    }

    /** The next number of a year; the row lock keeps two writers from taking the same. */
    int nextNumber(int year) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                insert into referral_number (year, last_number) values (:year, 1)
                                on conflict (year) do update set last_number = referral_number.last_number + 1
                                returning last_number
                                """)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }

    /**
     * Until the end of the transaction nobody else takes a step with the matter: two referrals of which one came from the
     * other share a record, and two steps that are taken at once could close a circle that neither of them sees.
     */
    void keepOthersFromTheMatter(Collection<RecordUrn> above) {
        above.stream()
                .map(RecordUrn::toString)
                .sorted()
                .forEach(urn -> getEntityManager()
                        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:urn, 0))")
                        .setParameter("urn", urn)
                        .getSingleResult());
    }

    boolean isBefore(RecordUrn subject, UUID from, UUID to) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from referral where subject = :subject and from_body = :from
                                       and to_body = :to and status in ('sent', 'received', 'accepted'))
                        """)
                .setParameter("subject", subject.toString())
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** The way on which the matter has come from the recipient to the sender; empty when it has not. */
    List<UUID> wayFromRecipientToSender(RecordUrn subject, Collection<RecordUrn> above, UUID from, UUID to) {
        return path(matter(BACK_TO_SENDER, subject, above)
                .setParameter("from", from)
                .setParameter("to", to));
    }

    /** The longest way on which the matter has come to the sender, himself included. */
    List<UUID> wayToSender(RecordUrn subject, Collection<RecordUrn> above, UUID from) {
        return path(matter(FROM_THE_FIRST, subject, above).setParameter("from", from));
    }

    private Query matter(String sql, RecordUrn subject, Collection<RecordUrn> above) {
        return getEntityManager()
                .createNativeQuery(sql, String[].class)
                .setParameter("subject", subject.toString())
                .setParameter("above", above.stream().map(RecordUrn::toString).toArray(String[]::new));
    }

    private static List<UUID> path(Query query) {
        List<?> rows = query.getResultList();
        return rows.isEmpty()
                ? List.of()
                : Arrays.stream((String[]) rows.getFirst())
                        .map(UUID::fromString)
                        .toList();
    }
}
