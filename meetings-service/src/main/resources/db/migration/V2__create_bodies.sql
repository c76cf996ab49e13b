-- Councils, secretariats, working groups, committees, ministries: who meets, decides and is answerable.
create table body (
    id           uuid        primary key,
    -- short, readable, the same in every installation: DC-03, RG-1, MFA
    code         text        not null unique check (code ~ '^[A-Z][A-Z0-9]{0,11}(-[A-Z0-9]{1,12}){0,3}$'),
    kind         text        not null check (kind in ('dialogue-council', 'secretariat', 'working-group',
                             'joint-working-group', 'regional-group', 'national-committee', 'steering-committee',
                             'ministry', 'other')),
    -- text for people by language: {"fa": "…", "en": "…"}
    name         jsonb       not null check (name ? 'fa'),
    -- the Persian name however it is spelt
    name_key     text        not null,
    parent_id    uuid        references body,
    -- ISO 3166-2; empty for national bodies; of a regional group those it was registered with
    provinces    text[]      not null,
    -- ISO 3166-1 alpha-2: of regional groups
    countries    text[]      not null,
    founded_on   date,
    dissolved_on date,
    maker        text        not null,
    created_at   timestamptz not null,
    modified_at  timestamptz not null,
    version      bigint      not null,
    check (parent_id <> id),
    check (dissolved_on >= founded_on)
);
-- one body is registered once, however its name is spelt
create unique index body_once on body (name_key, kind, provinces) where dissolved_on is null;
-- serve the lists
create index body_kind on body (kind, id);
create index body_provinces on body using gin (provinces);
create index body_parent on body (parent_id, id);

-- Every name a body is known by: its own in each language, and aliases with their source.
create table body_name (
    id        bigint  generated always as identity primary key,
    body_id   uuid    not null references body on delete cascade,
    text      text    not null,
    language  text    not null,
    -- where this way of writing it was met; null for the body's own name
    source    text,
    -- the stems of the name in one piece, and its folded letters
    key       text    not null,
    folded    text    not null,
    unique (body_id, text)
);
-- serves the lookup of a name that is written in another way
create index body_name_key on body_name (key);
-- serves the lookup of parts of names and of misspelt ones
create index body_name_folded on body_name using gin (folded gin_trgm_ops);

-- The last number given to a body of a kind that has no code of its own.
create table body_number (
    prefix       text    primary key,
    last_number  int     not null check (last_number > 0)
);
