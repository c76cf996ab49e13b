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
    -- who is asked to take part, as in the API: bodies, provinces, missions, each with its role
    participants  jsonb       not null default '[]',
    -- the convener and the bodies among the participants
    bodies        uuid[]      not null default '{}',
    -- whom it concerns and who so may know of it: ISO 3166-2 of provinces, codes of missions
    provinces     text[]      not null,
    missions      text[]      not null,
    countries     text[]      not null,
    -- of the regional group that convenes it: as it was on the day for which the meeting was called
    composition_id uuid       references body_composition,
    starts_at     timestamptz,
    ends_at       timestamptz,
    place         jsonb,
    online_link   text,
    -- meetings of one series follow each other; each takes over what the one before left open
    series_id     uuid,
    previous_id   uuid        references meeting,
    origins       text[]      not null default '{}',
    -- what the conclusion froze: SHA-256 of the numbered package of axes
    package_digest bytea,
    concluded_at  timestamptz,
    -- the words it is found by
    terms         text[]      not null default '{}',
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
create index meeting_bodies on meeting using gin (bodies);
create index meeting_body on meeting (body_id, id);
create index meeting_modified on meeting (modified_at, id);
-- serves the search for words
create index meeting_terms on meeting using gin (terms);
create index meeting_series on meeting (series_id, starts_at) where series_id is not null;
-- a meeting is followed by one meeting
create unique index meeting_next on meeting (previous_id) where previous_id is not null and status <> 'cancelled';

-- The last number given in a year of the solar Hijri calendar.
create table meeting_number (
    year         int   primary key,
    last_number  int   not null check (last_number > 0)
);
