package ir.peyvand.agreements.outcome;

import ir.peyvand.agreements.agreement.AgreementStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sums what signed agreements bring; agreement_signed_facts holds all that is counted. */
@ApplicationScoped
class OutcomeTotalsRepository {

    private static final String SIGNED = AgreementStatus.publicCodes().stream()
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", ", "a.status in (", ")"));

    private final EntityManager entities;

    OutcomeTotalsRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One sum. */
    record Sum(
            @Nullable String code,
            OutcomeMeasure measure,
            OutcomePhase phase,
            @Nullable String currency,
            BigDecimal amount) {}

    /** What sums each group, without parameters: tests run it too. */
    static String grouped(OutcomeGrouping by) {
        if (by == OutcomeGrouping.PROVINCE) {
            return ProvinceSums.SQL.replace(":signed", SIGNED);
        }
        return "select groups.code, m.measure, m.phase, m.currency, sum(equal_part(m.amount, groups.place, "
                + by.places() + ")) as amount from " + by.source() + " m join agreement a on a.id = m.agreement_id and "
                + SIGNED + " " + by.groups() + " group by groups.code, m.measure, m.phase, m.currency"
                + " order by groups.code nulls last, m.measure, m.phase, m.currency";
    }

    /** The sum over everything, without asking for groups or parties. */
    static String whole() {
        return """
                with recorded as (
                    select s.agreement_id, o.measure from outcome o join outcome_share s on s.outcome_id = o.id
                    where o.phase = 'expected' and o.status <> 'rejected'
                ), counted as (
                    select 'direct-jobs' as measure, 'expected' as phase, cast(null as text) as currency,
                           cast(sum(a.expected_direct_jobs) as numeric) as amount
                    from agreement a where :signed and a.expected_direct_jobs is not null
                        and a.id not in (select agreement_id from recorded where measure = 'direct-jobs')
                    union all
                    select 'investment', 'expected', a.currency, sum(a.expected_investment)
                    from agreement a where :signed and a.expected_investment is not null
                        and a.id not in (select agreement_id from recorded where measure = 'investment')
                    group by a.currency
                    union all
                    select o.measure, o.phase, o.currency, sum(o.amount * s.share)
                    from outcome o join outcome_share s on s.outcome_id = o.id
                    join agreement a on a.id = s.agreement_id and :signed
                    where o.phase = 'expected' and o.status <> 'rejected' or o.status = 'verified'
                    group by o.measure, o.phase, o.currency
                )
                select cast(null as text) as code, measure, phase, currency, sum(amount) as amount
                from counted where amount is not null
                group by measure, phase, currency order by measure, phase, currency
                """.replace(":signed", SIGNED);
    }

    List<Sum> groups(OutcomeGrouping by) {
        return sums(grouped(by));
    }

    List<Sum> total() {
        return sums(whole());
    }

    private List<Sum> sums(String sql) {
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new Sum(
                        row.get("code", String.class),
                        Objects.requireNonNull(OutcomeMeasure.BY_CODE.get(row.get("measure", String.class))),
                        Objects.requireNonNull(OutcomePhase.BY_CODE.get(row.get("phase", String.class))),
                        row.get("currency", String.class),
                        row.get("amount", BigDecimal.class)))
                .toList();
    }
}
