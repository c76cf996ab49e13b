-- What the form of an agreement has to be like. Rows are dated: those of the day of checking count.
create table form_rule (
    id           uuid        primary key,
    -- stable name of the rule over its dated rows
    code         text        not null check (code ~ '^[a-z][a-z0-9-]{2,60}$'),
    check_kind   text        not null check (check_kind in ('named-first', 'signature-side', 'double-date', 'equal-dates',
                             'city', 'signer', 'languages', 'prevailing-language')),
    parameters   jsonb       not null,
    severity     text        not null check (severity in ('error', 'warning', 'remark')),
    -- of the agreements that it holds for
    levels       text[]      not null check (cardinality(levels) > 0),
    sentence     jsonb       not null check (sentence ? 'fa'),
    -- text of the law or guideline that it comes from
    source       jsonb       not null check (source ? 'fa'),
    valid_from   date        not null,
    -- the last day; null when no end is known
    valid_until  date        check (valid_until >= valid_from),
    added_by     text        not null,
    added_at     timestamptz not null,
    -- one row a day; serves the rules of a day and their list
    constraint form_rule_once exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
);
insert into form_rule (id, code, check_kind, parameters, severity, levels, sentence, source, valid_from, added_by, added_at)
select cast(id as uuid), code, check_kind, cast(parameters as jsonb), severity, cast(levels as text[]), cast(sentence as jsonb),
       jsonb_build_object(
           'fa', 'دستورالعمل تنظیم شکلی توافق‌های حقوقی بین‌المللی، هیئت وزیران، آذر ۱۳۹۰',
           'en', 'Instruction on the form of international legal agreements, Council of Ministers of Iran, December 2011'),
       date '2011-12-12', 'migration', now()
from (values
    ('0198c1f2-0000-7000-8000-000000000101', 'iran-named-first', 'named-first',
     '{"languages": ["fa"], "phrases": ["جمهوری اسلامی ایران"]}', 'error', '{foreign-sub-national,foreign-national}',
     '{"fa": "در نسخهٔ فارسی نام جمهوری اسلامی ایران پیش از نام طرف مقابل می‌آید", "en": "In the Persian copy the Islamic Republic of Iran is named before the counterpart"}'),
    ('0198c1f2-0000-7000-8000-000000000102', 'signature-right', 'signature-side',
     '{"languages": ["fa", "ar"], "side": "right"}', 'error', '{foreign-sub-national,foreign-national}',
     '{"fa": "در نسخهٔ فارسی یا عربی، امضاکنندهٔ ایرانی در سمت راست امضا می‌کند", "en": "In a Persian or Arabic copy the Iranian signatory signs on the right"}'),
    ('0198c1f2-0000-7000-8000-000000000103', 'signature-left', 'signature-side',
     '{"exceptLanguages": ["fa", "ar"], "side": "left"}', 'error', '{foreign-sub-national,foreign-national}',
     '{"fa": "در نسخه‌های زبان‌های دیگر، امضاکنندهٔ ایرانی در سمت چپ امضا می‌کند", "en": "In copies of other languages the Iranian signatory signs on the left"}'),
    ('0198c1f2-0000-7000-8000-000000000104', 'double-date', 'double-date',
     '{}', 'warning', '{foreign-sub-national,foreign-national}',
     '{"fa": "تاریخ امضا به هجری شمسی و میلادی نوشته می‌شود", "en": "The day of signing is written in the solar Hijri and in the Gregorian calendar"}'),
    ('0198c1f2-0000-7000-8000-000000000105', 'equal-dates', 'equal-dates',
     '{}', 'error', '{domestic,foreign-sub-national,foreign-national}',
     '{"fa": "تاریخ هجری شمسی و میلادی یک روز را نشان می‌دهند", "en": "The solar Hijri and the Gregorian date are the same day"}'),
    ('0198c1f2-0000-7000-8000-000000000106', 'city-of-signing', 'city',
     '{}', 'error', '{foreign-sub-national,foreign-national}',
     '{"fa": "شهر محل امضا نوشته می‌شود", "en": "The city of signing is named"}'),
    ('0198c1f2-0000-7000-8000-000000000107', 'signer-named', 'signer',
     '{}', 'error', '{foreign-sub-national,foreign-national}',
     '{"fa": "نام و سمت امضاکنندهٔ هر طرف نوشته می‌شود", "en": "Name and post of each party''s signatory are written"}')
) as seed (id, code, check_kind, parameters, severity, levels, sentence);
insert into form_rule (id, code, check_kind, parameters, severity, levels, sentence, source, valid_from, added_by, added_at)
select cast(id as uuid), code, check_kind, cast(parameters as jsonb), severity,
       array['domestic', 'foreign-sub-national', 'foreign-national'], cast(sentence as jsonb),
       jsonb_build_object(
           'fa', 'آیین‌نامهٔ چگونگی تنظیم و انعقاد توافق‌های بین‌المللی، هیئت وزیران، ۱۳۷۱',
           'en', 'By-law on drafting and concluding international agreements, Council of Ministers of Iran, 1992'),
       date '1992-05-03', 'migration', now()
from (values
    ('0198c1f2-0000-7000-8000-000000000108', 'text-in-every-language', 'languages', '{"languages": ["fa"]}', 'error',
     '{"fa": "متن به فارسی هست و هر ماده در همهٔ زبان‌های سند نوشته شده است", "en": "There is a Persian text, and every clause is written in every language of the agreement"}'),
    ('0198c1f2-0000-7000-8000-000000000109', 'prevailing-language', 'prevailing-language', '{}', 'error',
     '{"fa": "با چند زبان گفته می‌شود کدام معیار است", "en": "With several languages it is said which one prevails"}')
) as seed (id, code, check_kind, parameters, severity, sentence);

-- The last page of a copy, one per language: where and when it is signed, by whom and on which side.
create table signing_page (
    id                uuid        primary key,
    agreement_id      uuid        not null references agreement on delete cascade,
    -- BCP 47
    language          text        not null,
    city              text,
    -- as they are written: year, month, day
    solar_hijri_date  text        check (solar_hijri_date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    gregorian_date    text        check (gregorian_date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    -- [{"party": "…", "side": "right", "name": "…", "post": "…"}]; names are personal data and shown by role
    signers           jsonb       not null,
    written_by        text        not null,
    written_at        timestamptz not null,
    version           bigint      not null,
    -- serves the pages of an agreement
    unique (agreement_id, language)
);

-- What the check found when the agreement was submitted.
create table form_run (
    agreement_id  uuid        not null references agreement on delete cascade,
    ran_at        timestamptz not null,
    errors        int         not null,
    warnings      int         not null,
    findings      jsonb       not null,
    -- serves the last run
    primary key (agreement_id, ran_at)
);

-- A finding that a reviewer has let pass, with the reason. It holds for what was found and for nothing else.
create table form_waiver (
    id              uuid        primary key,
    agreement_id    uuid        not null references agreement on delete cascade,
    rule_code       text        not null,
    pointer         text        not null,
    observed        text        not null,
    reason          text        not null,
    waived_by       text        not null,
    waived_at       timestamptz not null,
    revoked_by      text,
    revoked_at      timestamptz,
    revoked_reason  text,
    version         bigint      not null,
    check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_reason is null))
);
-- one at a time; serves the waivers that hold
create unique index form_waiver_once on form_waiver (agreement_id, rule_code, pointer, observed) where revoked_at is null;
-- serves the list
create index form_waiver_agreement on form_waiver (agreement_id, id);
