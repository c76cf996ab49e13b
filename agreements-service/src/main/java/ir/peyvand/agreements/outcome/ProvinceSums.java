package ir.peyvand.agreements.outcome;

/**
 * What falls to each province, in one pass over the covering index of the signed agreements. Most figures are those that texts
 * expect: they are summed by province and number of signatories first and split afterwards, because a hundred thousand divisions
 * cost more than all the rest. Signatories come in the order of their agreements from agreement_party_signatory, which tells
 * their number in passing.
 */
final class ProvinceSums {

    /**
     * A common multiple of every number of places that an amount is split over: up to 20 signatories, each over up to 31
     * provinces. With it all amounts have one denominator, so that the parts sum to the whole exactly; the last digit goes to
     * whoever stands at the cut.
     */
    private static final String COMMON = "16808036375598275808000";

    /** Takes {@code :signed}: the condition on {@code agreement a}. */
    static final String SQL = """
            with recorded as (
                select s.agreement_id, o.measure from outcome o join outcome_share s on s.outcome_id = o.id
                where o.phase = 'expected' and o.status <> 'rejected'
            ), expected as (
                select a.id, a.provinces, a.currency,
                       case when a.id not in (select agreement_id from recorded where measure = 'direct-jobs')
                            then a.expected_direct_jobs end as jobs,
                       case when a.id not in (select agreement_id from recorded where measure = 'investment')
                            then a.expected_investment end as investment
                from agreement a where :signed
            ), signatories as (
                select agreement_id, party_id, count(*) over (partition by agreement_id) as number
                from agreement_party where role = 'signatory'
            ), summed as (
                select p.province, case when p.province is null then e.provinces end as provinces,
                       coalesce(x.number, 1) as signatories, e.currency, sum(e.jobs) as jobs,
                       sum(e.investment) as investment
                from expected e
                left join signatories x on x.agreement_id = e.id
                left join party p on p.id = x.party_id
                group by 1, 2, 3, 4
            ), figures as (
                select p.province, case when p.province is null then a.provinces end as provinces, o.measure, o.phase,
                       o.currency, sum(o.amount * s.share) as amount
                from outcome o join outcome_share s on s.outcome_id = o.id
                join agreement a on a.id = s.agreement_id and :signed
                join party p on p.id = s.party_id
                where o.phase = 'expected' and o.status <> 'rejected' or o.status = 'verified'
                group by 1, 2, 3, 4, 5
            ), parts as (
                select coalesce(s.province, spread.code) as code, m.measure, 'expected' as phase, m.currency, m.amount,
                       s.signatories * coalesce(cardinality(s.provinces), 1) as places
                from summed s
                left join lateral unnest(s.provinces) spread (code) on true
                cross join lateral (values ('direct-jobs', cast(null as text), cast(s.jobs as numeric)),
                                           ('investment', s.currency, s.investment)) m (measure, currency, amount)
                where m.amount is not null
                union all
                select coalesce(f.province, spread.code), f.measure, f.phase, f.currency, f.amount,
                       coalesce(cardinality(f.provinces), 1)
                from figures f left join lateral unnest(f.provinces) spread (code) on true
            ), weighed as (
                select code, measure, phase, currency, sum(amount * div(:common, places)) as amount
                from parts group by code, measure, phase, currency
            )
            select code, measure, phase, currency,
                   trunc(sum(amount) over upto / :common, 12) - trunc((sum(amount) over upto - amount) / :common, 12) as amount
            from weighed
            window upto as (partition by measure, phase, currency order by code rows unbounded preceding)
            order by code nulls last, measure, phase, currency
            """.replace(":common", COMMON);

    private ProvinceSums() {}
}
