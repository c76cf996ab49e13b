-- For which signatures a delegation is needed. Rules are data: a new one ends the one before it.
create table authority_rule (
    id              uuid        primary key,
    level           text        not null check (level in ('domestic', 'foreign-sub-national', 'foreign-national')),
    needed          text        not null check (needed in ('always', 'from-amount', 'never')),
    -- from this much on; another currency always needs one, because it cannot be compared
    from_amount     numeric(20, 2) check (from_amount > 0),
    currency        text,
    effective_from  date        not null,
    -- exclusive; null as long as it holds
    effective_until date        check (effective_until > effective_from),
    source          text        not null,
    made_by         text        not null,
    made_at         timestamptz not null,
    check ((needed = 'from-amount') = (from_amount is not null)),
    check ((from_amount is null) = (currency is null)),
    -- at most one rule holds on any day; serves the look-up by level
    exclude using gist (level with =, daterange(effective_from, effective_until) with &&)
);

insert into authority_rule (id, level, needed, from_amount, currency, effective_from, source, made_by, made_at)
select gen_random_uuid(), level, needed, from_amount, currency, date '2000-01-01',
       'پیش‌فرض سامانه، تا تصویب کمیتهٔ روابط خارجی استان‌ها', 'peyvand', now()
from (values ('domestic', 'from-amount', 10000000000.00, 'IRR'),
             ('foreign-sub-national', 'always', null, null),
             ('foreign-national', 'always', null, null)) as preset (level, needed, from_amount, currency);

alter table authority_check drop constraint authority_check_outcome_check;
alter table authority_check add constraint authority_check_outcome_check
    check (outcome in ('not-checked', 'not-needed', 'confirmed', 'authority-not-confirmed'));
-- what the nearest delegation lacked: [{"code": "…", "detail": {"fa": "…"}}]
alter table authority_check add column missing jsonb not null default '[]';

-- Parts of a ceiling that signed agreements have reserved; used once meetings-service has heard that they are signed.
create table authority_use (
    agreement_id   uuid        primary key references agreement on delete cascade,
    -- ISO 3166-2
    province       text        not null,
    delegation_id  uuid        not null,
    reservation_id uuid        not null,
    amount         numeric(20, 2) not null,
    currency       text        not null,
    made_at        timestamptz not null,
    -- null until meetings-service has confirmed it
    used_at        timestamptz
);
-- serves what is still to be confirmed before a province asks for more
create index authority_use_open on authority_use (province, agreement_id) where used_at is null;
