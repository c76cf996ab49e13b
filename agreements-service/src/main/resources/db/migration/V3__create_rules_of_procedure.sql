create extension if not exists btree_gist;

-- Which steps an agreement goes through, by the level of its counterpart, and how long each may take. Rules are data: a new
-- one ends the one before it, and what began under the old one stays under it.
create table procedure_rule (
    id              uuid        primary key,
    level           text        not null check (level in ('domestic', 'foreign-sub-national', 'foreign-national')),
    step            text        not null check (step in ('notification', 'committee-approval', 'silence-period',
                                'counterpart-completion', 'registration')),
    -- calendar days; null where the step has no clock
    days            int         check (days between 0 and 3650),
    -- whether the next move waits for it, or it is only shown
    enforced        boolean     not null,
    effective_from  date        not null,
    -- exclusive; null as long as it holds
    effective_until date        check (effective_until > effective_from),
    source          text        not null,
    made_by         text        not null,
    made_at         timestamptz not null,
    -- at most one rule holds on any day; serves the look-up by level
    exclude using gist (level with =, step with =, daterange(effective_from, effective_until) with &&)
);

-- On how many days before the end of its validity an agreement is brought to mind.
create table reminder_rule (
    id              uuid        primary key,
    days_before     int         not null check (days_before between 0 and 3650),
    effective_from  date        not null,
    effective_until date        check (effective_until > effective_from),
    source          text        not null,
    made_by         text        not null,
    made_at         timestamptz not null,
    exclude using gist (days_before with =, daterange(effective_from, effective_until) with &&)
);

-- What was brought to mind, so that it is done once, by whichever instance comes first.
create table agreement_reminder (
    agreement_id  uuid        not null references agreement on delete cascade,
    days_before   int         not null,
    valid_until   date        not null,
    sent_at       timestamptz not null,
    primary key (agreement_id, valid_until, days_before)
);

insert into procedure_rule (id, level, step, days, enforced, effective_from, source, made_by, made_at)
select gen_random_uuid(), level, step, days, false, date '2000-01-01',
       'پیش‌فرض سامانه، تا تصویب کمیتهٔ روابط خارجی استان‌ها', 'peyvand', now()
from (values ('domestic', 'registration', 30),
             ('foreign-sub-national', 'notification', 14),
             ('foreign-sub-national', 'committee-approval', 30),
             ('foreign-sub-national', 'silence-period', 21),
             ('foreign-sub-national', 'counterpart-completion', null),
             ('foreign-sub-national', 'registration', 30),
             ('foreign-national', 'notification', 30),
             ('foreign-national', 'committee-approval', 60),
             ('foreign-national', 'silence-period', 45),
             ('foreign-national', 'counterpart-completion', null),
             ('foreign-national', 'registration', 30)) as preset (level, step, days);

insert into reminder_rule (id, days_before, effective_from, source, made_by, made_at)
select gen_random_uuid(), days, date '2000-01-01', 'پیش‌فرض سامانه', 'peyvand', now()
from unnest(array[90, 30, 7]) as preset (days);
