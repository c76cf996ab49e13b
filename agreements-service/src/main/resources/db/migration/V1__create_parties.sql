create extension if not exists pg_trgm;

-- Who agreements are made by and with. A party that was merged into another keeps its row, its history and the agreements
-- that name it; survivor says who it is today.
create table party (
    id           uuid        primary key,
    kind         text        not null check (kind in ('governorate', 'cooperation-organisation', 'municipality', 'ministry',
                             'chamber', 'company', 'university', 'foreign-counterpart', 'international-organisation', 'other')),
    level        text        not null check (level in ('domestic', 'foreign-sub-national', 'foreign-national')),
    province     text        check (province ~ '^IR-[0-9]{2}$'),
    -- ISO 3166-1 alpha-2
    country      text        not null check (country ~ '^[A-Z]{2}$'),
    -- text for people by language: {"fa": "…", "en": "…"}
    name         jsonb       not null check (name ? 'fa'),
    -- the Persian name however it is spelt
    name_key     text        not null,
    -- the province whose office registered it; null for operators and imports on behalf of all
    registrar    text,
    merged_into  uuid        references party,
    survivor     uuid        not null references party,
    maker        text        not null,
    created_at   timestamptz not null,
    modified_at  timestamptz not null,
    version      bigint      not null,
    check ((level = 'domestic') = (country = 'IR')),
    check (province is null or level = 'domestic'),
    check (merged_into is null or merged_into <> id),
    check ((merged_into is null) = (survivor = id))
);
-- one party is registered once, however its name is spelt
create unique index party_once on party (name_key, country, coalesce(province, '')) where merged_into is null;
-- serves merging, and the agreements of a party under all the names it had
create index party_survivor on party (survivor);
-- serve the lists
create index party_province on party (province, id);
create index party_country on party (country, id);

-- Every name a party is known by: its own in each language, and aliases with their source.
create table party_name (
    id        bigint  generated always as identity primary key,
    party_id  uuid    not null references party on delete cascade,
    text      text    not null,
    language  text    not null,
    -- where this way of writing it was met; null for the party's own name
    source    text,
    -- the stems of the name in one piece, and its folded letters
    key       text    not null,
    folded    text    not null,
    unique (party_id, text)
);
-- serves the lookup of a name that is written in another way
create index party_name_key on party_name (key);
-- serves the lookup of parts of names and of misspelt ones
create index party_name_folded on party_name using gin (folded gin_trgm_ops);

-- Every content a party ever had, and what it was merged with and why.
create table party_revision (
    party_id  uuid        not null references party on delete cascade,
    -- version of the party that this content came with
    version   bigint      not null,
    verb      text        not null,
    content   jsonb       not null,
    made_by   text        not null,
    made_at   timestamptz not null,
    reason    text,
    -- serves the list of a party's revisions
    primary key (party_id, version)
);
