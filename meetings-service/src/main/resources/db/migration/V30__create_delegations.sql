-- Authority that a ministry or the First Vice-President lends a province: for what, up to how much, from when to when.
create sequence delegation_number;

create table delegation (
    id               uuid        primary key,
    reference        text        not null unique,
    status           text        not null check (status in ('requested', 'granted', 'refused', 'withdrawn', 'revoked')),
    -- ISO 3166-2: who may act
    province         text        not null,
    -- text for people by language: {"fa": "…", "en": "…"}
    title            jsonb       not null check (title ? 'fa'),
    purpose          jsonb,
    legal_basis      jsonb,
    -- the obstructive law that makes it necessary
    law_id           uuid,
    -- {"kind": "ministry", "name": {"fa": "…"}}
    requested_from   jsonb       not null,
    -- codes of subject areas; empty for all of them
    subjects         text[]      not null,
    -- ISO 3166-1 alpha-2; empty for acts at home only
    countries        text[]      not null,
    -- the most money that acts may commit together; null for none at all
    ceiling          numeric(20, 2) check (ceiling > 0),
    currency         text,
    -- of the ceiling: what acts have reserved, and what they have used; kept by the reservations
    reserved         numeric(20, 2) not null default 0 check (reserved >= 0),
    used             numeric(20, 2) not null default 0 check (used >= 0),
    -- first and last day
    valid_from       date        not null,
    valid_until      date        not null,
    -- who granted it and by which document
    granted_by       jsonb,
    document         text,
    decided_by       text,
    decided_at       timestamptz,
    decision_reason  text,
    -- the first day on which it no longer holds
    revoked_on       date,
    origins          text[]      not null default '{}',
    -- title, purpose and reference however they are spelt
    folded           text        not null,
    maker            text        not null,
    created_at       timestamptz not null,
    modified_at      timestamptz not null,
    version          bigint      not null,
    check (valid_until >= valid_from),
    check ((ceiling is null) = (currency is null)),
    -- two acts cannot spend it twice, whoever asks
    check (reserved + used <= coalesce(ceiling, 0)),
    check ((status in ('granted', 'revoked')) = (granted_by is not null)),
    check ((status = 'revoked') = (revoked_on is not null)),
    check (status not in ('granted', 'revoked') or (legal_basis is not null and decided_by <> maker))
);
-- serves the check: what a province has been granted
create index delegation_check on delegation (province, valid_until) where status in ('granted', 'revoked');
-- serve the lists
create index delegation_province on delegation (province, id desc);
create index delegation_subjects on delegation using gin (subjects);
create index delegation_countries on delegation using gin (countries);
-- serve the thread
create index delegation_origins on delegation using gin (origins);
create index delegation_law on delegation (law_id) where law_id is not null;
create index delegation_words on delegation using gin (folded gin_trgm_ops);

-- What reviewers say about a request.
create table delegation_advice (
    delegation_id uuid        not null references delegation,
    -- version of the delegation that it came with
    version       bigint      not null,
    -- legal-reviewer or protocol-reviewer
    role          text        not null,
    advice        text        not null,
    made_by       text        not null,
    made_at       timestamptz not null,
    primary key (delegation_id, version)
);
