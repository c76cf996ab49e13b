-- What agreements are expected to bring and what they have brought: jobs and investment.
create table outcome (
    id            uuid           primary key,
    -- the agreement under which it was reported; its shares say what it is counted for
    agreement_id  uuid           not null references agreement on delete cascade,
    measure       text           not null check (measure in ('direct-jobs', 'investment')),
    phase         text           not null check (phase in ('expected', 'realised')),
    amount        numeric(20, 2) not null check (amount >= 0),
    -- ISO 4217, of investment
    currency      text           check (currency ~ '^[A-Z]{3}$'),
    -- the day for which the figure stands
    as_of         date           not null,
    evidence      text,
    attachment    text,
    status        text           not null check (status in ('reported', 'verified', 'rejected')),
    reported_by   text           not null,
    reported_at   timestamptz    not null,
    checked_by    text,
    checked_at    timestamptz,
    -- why it was rejected
    refusal       text,
    modified_at   timestamptz    not null,
    version       bigint         not null,
    check ((measure = 'investment') = (currency is not null)),
    check (phase = 'expected' or evidence is not null),
    check ((status = 'reported') = (checked_by is null)),
    check ((checked_by is null) = (checked_at is null)),
    check (checked_by is null or checked_by <> reported_by)
);
-- serves the figures reported under an agreement
create index outcome_agreement on outcome (agreement_id, id);

-- For which agreements and parties a figure counts, and with how much of it.
create table outcome_share (
    outcome_id    uuid          not null references outcome on delete cascade,
    agreement_id  uuid          not null references agreement,
    party_id      uuid          not null references party,
    share         numeric(9, 8) not null check (share > 0 and share <= 1),
    primary key (outcome_id, agreement_id, party_id)
);
-- serves the figures that count for an agreement
create index outcome_share_agreement on outcome_share (agreement_id, outcome_id);

-- At the end of a transaction the shares of every figure sum to one: nothing is counted twice and nothing is lost.
create function require_whole_shares(one uuid) returns void language plpgsql as $$
begin
    if exists (select from outcome where id = one)
            and (select coalesce(sum(share), 0) from outcome_share where outcome_id = one) <> 1 then
        raise exception 'the shares of a figure sum to one' using errcode = 'check_violation', constraint = 'outcome_whole';
    end if;
end
$$;
create function outcome_is_whole() returns trigger language plpgsql as $$
begin
    perform require_whole_shares(new.id);
    return null;
end
$$;
create function outcome_share_is_whole() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform require_whole_shares(old.outcome_id);
    end if;
    if tg_op <> 'DELETE' then
        perform require_whole_shares(new.outcome_id);
    end if;
    return null;
end
$$;
create constraint trigger outcome_whole after insert on outcome
    deferrable initially deferred for each row execute function outcome_is_whole();
create constraint trigger outcome_share_whole after insert or update or delete on outcome_share
    deferrable initially deferred for each row execute function outcome_share_is_whole();

-- The part of an amount that falls to one of several equal places, counted from 1. The parts sum to the amount exactly,
-- because each is the difference of two cuts and the last takes the rest.
create function equal_part(amount numeric, place bigint, places bigint) returns numeric immutable parallel safe language sql
return case when place = places then amount else trunc(amount * place / places, 12) end
       - trunc(amount * (place - 1) / places, 12);

-- What counts, by agreement and party. What an agreement's own text expects counts until a figure is recorded for it, and is
-- split equally over those who sign; a realised figure counts when it is verified.
create view outcome_portion as
    select s.agreement_id, s.party_id, o.measure, o.phase, o.currency, o.amount * s.share as amount
    from outcome o join outcome_share s on s.outcome_id = o.id
    where o.phase = 'expected' and o.status <> 'rejected' or o.status = 'verified'
    union all
    select a.id, signatory.party_id, expected.measure, 'expected', expected.currency,
           equal_part(expected.amount, coalesce(signatory.place, 1), coalesce(signatory.places, 1))
    from agreement a
    cross join lateral (values ('direct-jobs', cast(null as text), cast(a.expected_direct_jobs as numeric)),
                               ('investment', a.currency, a.expected_investment)) expected (measure, currency, amount)
    left join (select agreement_id, party_id, row_number() over (partition by agreement_id order by position) as place,
                      count(*) over (partition by agreement_id) as places
               from agreement_party where role = 'signatory') signatory on signatory.agreement_id = a.id
    where expected.amount is not null
      and not exists (select from outcome_share s join outcome o on o.id = s.outcome_id
                      where s.agreement_id = a.id and o.phase = 'expected' and o.measure = expected.measure
                        and o.status <> 'rejected');

-- The same by agreement alone, without asking who its parties are.
create view outcome_amount as
    select s.agreement_id, o.measure, o.phase, o.currency, sum(o.amount * s.share) as amount
    from outcome o join outcome_share s on s.outcome_id = o.id
    where o.phase = 'expected' and o.status <> 'rejected' or o.status = 'verified'
    group by s.agreement_id, o.measure, o.phase, o.currency
    union all
    select a.id, expected.measure, 'expected', expected.currency, expected.amount
    from agreement a
    cross join lateral (values ('direct-jobs', cast(null as text), cast(a.expected_direct_jobs as numeric)),
                               ('investment', a.currency, a.expected_investment)) expected (measure, currency, amount)
    where expected.amount is not null
      and not exists (select from outcome_share s join outcome o on o.id = s.outcome_id
                      where s.agreement_id = a.id and o.phase = 'expected' and o.measure = expected.measure
                        and o.status <> 'rejected');

-- How far each signed agreement has come. Under way: a report was accepted, a commitment was verified as met or partly met,
-- or it produces. Producing: a realised figure above zero was verified.
create view agreement_stage as
    select a.id as agreement_id, a.lead_province, a.provinces, a.countries, a.subject_areas, a.signed_on, a.valid_until, a.status,
           reported.agreement_id is not null or shown.agreement_id is not null or producing.agreement_id is not null as under_way,
           producing.agreement_id is not null as producing
    from agreement a
    left join (select distinct agreement_id from progress_report where accepted_at is not null) reported
        on reported.agreement_id = a.id
    left join (select distinct agreement_id from commitment
               where verified_at is not null and status in ('met', 'partly-met')) shown on shown.agreement_id = a.id
    left join (select distinct s.agreement_id from outcome o join outcome_share s on s.outcome_id = o.id
               where o.phase = 'realised' and o.status = 'verified' and o.amount > 0) producing
        on producing.agreement_id = a.id
    where a.status in ('signed', 'in-force', 'completed', 'terminated', 'lapsed');

-- serves every count over the signed agreements without reading their texts
create index agreement_signed_facts on agreement (status)
    include (id, lead_province, provinces, countries, subject_areas, signed_on, valid_until,
             expected_direct_jobs, expected_investment, currency)
    where status in ('signed', 'in-force', 'completed', 'terminated', 'lapsed');
