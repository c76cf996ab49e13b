-- Councils, secretariats, working groups, committees, ministries: who meets, decides and is answerable.
create table body (
    id           uuid        primary key,
    kind         text        not null check (kind in ('dialogue-council', 'secretariat', 'working-group',
                             'joint-working-group', 'regional-group', 'national-committee', 'steering-committee',
                             'ministry', 'other')),
    -- text for people by language: {"fa": "…", "en": "…"}
    name         jsonb       not null check (name ? 'fa'),
    -- the Persian name however it is spelt
    name_key     text        not null,
    parent_id    uuid        references body,
    -- ISO 3166-2; empty for national bodies
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
