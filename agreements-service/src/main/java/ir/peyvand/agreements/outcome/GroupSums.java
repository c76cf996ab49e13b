package ir.peyvand.agreements.outcome;

import ir.peyvand.agreements.agreement.SignedFacts;

/**
 * What falls to each group, in one pass over the covering index of the signed agreements. Most figures are those that texts
 * expect: agreements that are in the same groups are summed first and split afterwards, because a hundred thousand divisions cost
 * more than all the rest. Signatories come in the order of their agreements from agreement_party_signatory, which tells their
 * number in passing.
 */
final class GroupSums {

    /**
     * A common multiple of every number of places that an amount is split over: up to 20 signatories, each over up to 31
     * provinces, and up to 80 countries. With it all amounts have one denominator, so that the parts sum to the whole exactly; the
     * last digit goes to whoever stands at the cut.
     */
    private static final String COMMON = "269655754521542269806889961404457258208000";

    /** Takes {@code :code}, {@code :kept} and {@code :signed}, the condition on {@code agreement a}. */
    private static final String BY_SIGNATORY = """
            signatories as (
                select agreement_id, party_id, count(*) over (partition by agreement_id) as number
                from agreement_party where role = 'signatory'
            ), summed as (
                select :code as code, case when :code is null then e.kept end as kept,
                       coalesce(x.number, 1) as signatories, e.currency, sum(e.jobs) as jobs,
                       sum(e.investment) as investment
                from expected e
                left join signatories x on x.agreement_id = e.id
                left join party p on p.id = x.party_id
                group by 1, 2, 3, 4
            ), figures as (
                select :code as code, case when :code is null then :kept end as kept, o.measure, o.phase,
                       o.currency, sum(o.amount * s.share) as amount
                from outcome o join outcome_share s on s.outcome_id = o.id
                join agreement a on a.id = s.agreement_id and :signed
                join party p on p.id = s.party_id
                where (o.phase = 'expected' and o.status <> 'rejected' or o.status = 'verified') :measured
                group by 1, 2, 3, 4, 5
            )""";

    /** The same without {@code :code}: nobody asks who the parties are. */
    private static final String BY_AGREEMENT = """
            summed as (
                select cast(null as text) as code, e.kept, 1 as signatories, e.currency, sum(e.jobs) as jobs,
                       sum(e.investment) as investment
                from expected e group by e.kept, e.currency
            ), figures as (
                select cast(null as text) as code, :kept as kept, o.measure, o.phase, o.currency,
                       sum(o.amount * s.share) as amount
                from outcome o join outcome_share s on s.outcome_id = o.id
                join agreement a on a.id = s.agreement_id and :signed
                where (o.phase = 'expected' and o.status <> 'rejected' or o.status = 'verified') :measured
                group by 2, 3, 4, 5
            )""";

    private static final String SUMS = """
            with recorded as (
                select s.agreement_id, o.measure from outcome o join outcome_share s on s.outcome_id = o.id
                where o.phase = 'expected' and o.status <> 'rejected'
            ), expected as (
                select a.id, :kept as kept, :currency as currency,
                       case when a.id not in (select agreement_id from recorded where measure = 'direct-jobs')
                            then a.expected_direct_jobs end as jobs,
                       :investment as investment
                from agreement a where :signed
            ), :summed, parts as (
                select coalesce(cast(s.code as text), spread.code) as code, m.measure, 'expected' as phase, m.currency, m.amount,
                       s.signatories * greatest(coalesce(cardinality(s.kept), 1), 1) as places
                from summed s
                left join lateral unnest(s.kept) spread (code) on true
                cross join lateral (values ('direct-jobs', cast(null as text), cast(s.jobs as numeric)),
                                           ('investment', s.currency, s.investment)) m (measure, currency, amount)
                where m.amount is not null
                union all
                select coalesce(cast(f.code as text), spread.code), f.measure, f.phase, f.currency, f.amount,
                       greatest(coalesce(cardinality(f.kept), 1), 1)
                from figures f left join lateral unnest(f.kept) spread (code) on true
            ), weighed as (
                select code, measure, phase, currency, sum(amount * div(:common, places)) as amount
                from parts group by code, measure, phase, currency
            )
            select code, measure, phase, currency,
                   trunc(sum(amount) over upto / :common, 12)
                       - trunc((sum(amount) over upto - amount) / :common, 12) as amount
            from weighed
            window upto as (partition by measure, phase, currency order by code rows unbounded preceding)
            order by code nulls last, measure, phase, currency
            """;

    private static final String INVESTMENT = "case when a.id not in (select agreement_id from recorded"
            + " where measure = 'investment') then a.expected_investment end";

    private GroupSums() {}

    /** Without parameters. */
    static String sql(OutcomeGrouping by) {
        return grouped(by)
                .replace(":measured", "")
                .replace(":currency", "a.currency")
                .replace(":investment", INVESTMENT);
    }

    /** The same without the money, which is most of the work. */
    static String directJobs(OutcomeGrouping by) {
        return grouped(by)
                .replace(":measured", "and o.measure = 'direct-jobs'")
                .replace(":currency", "cast(null as text)")
                .replace(":investment", "cast(null as numeric)");
    }

    private static String grouped(OutcomeGrouping by) {
        return SUMS.replace(":summed", by.party().isPresent() ? BY_SIGNATORY : BY_AGREEMENT)
                .replace(":code", by.party().orElse(""))
                .replace(":kept", by.kept())
                .replace(":signed", SignedFacts.SIGNED)
                .replace(":common", COMMON);
    }
}
