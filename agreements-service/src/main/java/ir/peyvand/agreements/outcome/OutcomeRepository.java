package ir.peyvand.agreements.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.agreements.commitment.Evidence;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The named queries of single figures; roll-ups are {@code OutcomeTotalsRepository}. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<Outcome, UUID> {

    /** Only what everybody may know of, for callers who see no more. */
    private static final String PUBLIC =
            " and (o.phase = 'expected' and o.status <> 'rejected' or o.status = 'verified')";

    /** A figure that counts for the agreement, or was reported under it. */
    private static final String OF_AGREEMENT =
            "(o.agreement_id = :agreement or exists (select from outcome_share s where s.outcome_id = o.id"
                    + " and s.agreement_id = :agreement))";

    Optional<Outcome> findOf(UUID agreement, UUID id, boolean publicOnly) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select o.* from outcome o where o.id = :id and " + OF_AGREEMENT + (publicOnly ? PUBLIC : ""),
                        Outcome.class)
                .setParameter("id", id)
                .setParameter("agreement", agreement)
                .getResultList();
        return found.stream().map(Outcome.class::cast).findFirst();
    }

    /** In the order in which they were reported; ids are in the order of time. */
    List<Outcome> listOf(UUID agreement, UUID after, boolean publicOnly, int limit) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select o.* from outcome o where o.id > :after and o.id in"
                                + " (select id from outcome where agreement_id = :agreement"
                                + " union select outcome_id from outcome_share where agreement_id = :agreement)"
                                + (publicOnly ? PUBLIC : "") + " order by o.id limit " + limit,
                        Outcome.class)
                .setParameter("agreement", agreement)
                .setParameter("after", after)
                .getResultList();
        return found.stream().map(Outcome.class::cast).toList();
    }

    long countOf(UUID agreement, boolean publicOnly) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from outcome o where o.id in"
                                + " (select id from outcome where agreement_id = :agreement"
                                + " union select outcome_id from outcome_share where agreement_id = :agreement)"
                                + (publicOnly ? PUBLIC : ""))
                        .setParameter("agreement", agreement)
                        .getSingleResult())
                .longValue();
    }

    /** The same figure that stands already, by whoever reported it. */
    Optional<UUID> reportedBefore(UUID agreement, ReportOutcome figure) {
        Evidence shown = figure.evidence();
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select id from outcome where agreement_id = :agreement and measure = :measure and phase = :phase
                          and amount = :amount and currency is not distinct from cast(:currency as text) and as_of = :day
                          and evidence is not distinct from cast(:evidence as text)
                          and attachment is not distinct from cast(:attachment as text) and status <> 'rejected' limit 1
                        """)
                .setParameter("agreement", agreement)
                .setParameter("measure", figure.measure().code())
                .setParameter("phase", figure.phase().code())
                .setParameter("amount", figure.amount())
                .setParameter("currency", figure.currency())
                .setParameter("day", figure.asOf())
                .setParameter("evidence", shown == null ? null : shown.text())
                .setParameter("attachment", shown == null ? null : shown.attachment())
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Until the end of the transaction: two at once would not see each other. */
    void keepOtherReportersOut(UUID agreement) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('outcomes ' || cast(:agreement as text)))) locked")
                .setParameter("agreement", agreement)
                .getSingleResult();
    }

    /** The database checks at the end of the transaction that they sum to one. */
    void split(UUID outcome, List<OutcomeShare> shares) {
        for (OutcomeShare share : shares) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into outcome_share (outcome_id, agreement_id, party_id, share)
                            values (:outcome, :agreement, :party, :share)
                            """)
                    .setParameter("outcome", outcome)
                    .setParameter("agreement", share.agreement())
                    .setParameter("party", share.party())
                    .setParameter("share", share.share())
                    .executeUpdate();
        }
    }

    /** Those for agreements that the caller may know of. */
    Map<UUID, List<OutcomeShare>> sharesOf(Collection<UUID> outcomes, AgreementVisibility visibility) {
        Conditions conditions = visibility.narrow(new Conditions()
                .and("s.outcome_id = any (cast(:outcomes as uuid[]))", "outcomes", outcomes.toArray(UUID[]::new)));
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        getEntityManager(),
                        "select s.outcome_id, s.agreement_id, s.party_id, s.share from outcome_share s"
                                + " join agreement a on a.id = s.agreement_id where " + conditions.where()
                                + " order by s.outcome_id, s.agreement_id, s.party_id"))
                .getResultList();
        var shares = new HashMap<UUID, List<OutcomeShare>>();
        for (Tuple row : rows) {
            shares.computeIfAbsent(row.get("outcome_id", UUID.class), none -> new ArrayList<>())
                    .add(new OutcomeShare(
                            row.get("agreement_id", UUID.class),
                            row.get("party_id", UUID.class),
                            row.get("share", BigDecimal.class).stripTrailingZeros()));
        }
        return shares;
    }
}
