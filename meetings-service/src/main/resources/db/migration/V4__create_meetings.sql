-- From a coordination meeting of two secretariats to the national summit.
create table meeting (
    id            uuid        primary key,
    reference     text        not null unique,
    kind          text        not null check (kind in ('coordination', 'council-session', 'joint-council-session',
                              'regional-meeting', 'national-summit', 'working-group-session')),
    status        text        not null check (status in ('draft', 'called', 'held', 'concluded', 'cancelled')),
    title         jsonb       not null check (title ? 'fa'),
    -- who convenes it
    body_id       uuid        not null references body,
    -- the province whose offices write it, ISO 3166-2; null when the committee does
    province      text,
    -- who takes part and so may know of it: ISO 3166-2 of provinces, codes of missions
    provinces     text[]      not null,
    missions      text[]      not null,
    countries     text[]      not null,
    starts_at     timestamptz,
    ends_at       timestamptz,
    place         jsonb,
    online_link   text,
    -- meetings of one series follow each other; each takes over what the one before left open
    series_id     uuid,
    origins       text[]      not null default '{}',
    -- what the conclusion froze: SHA-256 of the numbered package of axes
    package_digest bytea,
    concluded_at  timestamptz,
    maker         text        not null,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null,
    check (ends_at >= starts_at),
    check (status = 'draft' or status = 'cancelled' or starts_at is not null),
    check ((concluded_at is null) = (status <> 'concluded'))
);
-- serve the lists: who takes part, and by time
create index meeting_provinces on meeting using gin (provinces);
create index meeting_missions on meeting using gin (missions);
create index meeting_starts on meeting (coalesce(starts_at, 'infinity') desc, id desc);
create index meeting_body on meeting (body_id, id);
create index meeting_series on meeting (series_id, starts_at) where series_id is not null;
