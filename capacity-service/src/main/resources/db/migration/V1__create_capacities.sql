-- What a province has to offer. Lists and searches are answered by the search index that follows the change table; the
-- indexes here serve single records, the import's duplicate check and the index's own rebuild.
create table capacity (
    id                 uuid        primary key,
    reference          text        not null unique
                       check (reference ~ '^IR-[0-9]{2}-(TOUR|PROD|TRAD|INVE)-[0-9]{4,9}$'),
    province           text        not null check (province ~ '^IR-[0-9]{2}$'),
    field              text        not null check (field in ('tourism', 'production', 'trade', 'investment')),
    -- ISIC revision 4 section or division
    sector             text        not null,
    -- Harmonized System 2022, 2 to 6 digits
    product            text,
    -- text for people by language: {"fa": "…", "en": "…"}
    title              jsonb       not null check (title ? 'fa'),
    description        jsonb       not null default '{}',
    quantity           numeric(20, 3) check (quantity >= 0),
    unit               text,
    -- a solar Hijri year
    period             text        check (period ~ '^1[2-5][0-9]{2}$'),
    investment_amount  numeric(20, 2) check (investment_amount >= 0),
    -- ISO 4217
    currency           text        check (currency ~ '^[A-Z]{3}$'),
    -- degrees, WGS 84; the town, not the site
    latitude           double precision check (latitude between -90 and 90),
    longitude          double precision check (longitude between -180 and 180),
    -- ISO 3166-1 alpha-2
    target_countries   text[]      not null default '{}',
    source             text,
    basis              text,
    status             text        not null check (status in ('draft', 'verified', 'published', 'archived')),
    -- sha-256 of what makes two records the same capacity: province, field, folded title, sector, product, period
    content_digest     bytea       not null,
    -- subject of the token that wrote the present content: it may not be the one that verifies it
    maker              text        not null,
    verified_by        text,
    verified_at        timestamptz,
    published_at       timestamptz,
    -- when the content was last known to hold; a record not confirmed in time is stale
    confirmed_at       timestamptz not null,
    created_at         timestamptz not null,
    modified_at        timestamptz not null,
    version            bigint      not null,
    check ((quantity is null) = (unit is null)),
    check ((investment_amount is null) = (currency is null)),
    check ((latitude is null) = (longitude is null)),
    check (status not in ('verified', 'published') or (verified_by is not null and verified_by <> maker))
);
-- serves the import's search for the same content under another reference
create index capacity_content_digest on capacity (content_digest);

-- Personal data is kept apart: only who may see contacts joins this table.
create table capacity_contact (
    capacity_id  uuid primary key references capacity on delete cascade,
    name         text,
    phone        text,
    email        text
);

-- Every content a record ever had.
create table capacity_revision (
    capacity_id  uuid        not null references capacity on delete cascade,
    -- version of the record that this content came with
    version      bigint      not null,
    content      jsonb       not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    -- why a published record was taken back; null for a plain edit
    reason       text,
    -- serves the list of a record's revisions
    primary key (capacity_id, version)
);

-- The last number given out per province and field, so that references have no gaps and never meet.
create table capacity_reference (
    province     text   not null,
    field        text   not null,
    last_number  int    not null,
    primary key (province, field)
);
