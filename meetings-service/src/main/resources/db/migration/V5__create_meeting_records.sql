-- Of head and secretary of each council that takes part in a joint session. Never changed, only withdrawn.
create table consent (
    id             uuid        primary key,
    meeting_id     uuid        not null references meeting,
    council_id     uuid        not null references body,
    seat           text        not null check (seat in ('head', 'secretary')),
    -- the province whose office gave it
    province       text        not null,
    given_by       text        not null,
    given_at       timestamptz not null,
    withdrawn_by   text,
    withdrawn_at   timestamptz,
    withdrawn_why  text,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
-- a seat consents once; serves the question who is missing
create unique index consent_once on consent (meeting_id, council_id, seat) where withdrawn_at is null;
create index consent_meeting on consent (meeting_id, id);

-- The agenda of a meeting as it stands.
create table agenda_item (
    id            uuid        primary key,
    meeting_id    uuid        not null references meeting,
    number        int         not null check (number > 0),
    title         jsonb       not null check (title ? 'fa'),
    -- the axis or resolution that it takes up
    about         text,
    minutes       int         check (minutes > 0),
    presenter     jsonb,
    -- the item of the meeting before that was not finished
    carried_from  uuid        references agenda_item,
    settled_by    text,
    settled_at    timestamptz,
    outcome       jsonb,
    check ((settled_at is null) = (settled_by is null)),
    -- serves the agenda of a meeting
    constraint agenda_item_number unique (meeting_id, number) deferrable initially deferred
);

-- Agendas as they were published; frozen.
create table agenda_version (
    meeting_id    uuid        not null references meeting,
    number        int         not null check (number > 0),
    items         jsonb       not null,
    published_by  text        not null,
    published_at  timestamptz not null,
    -- serves the versions of a meeting
    primary key (meeting_id, number)
);

-- Who came. The score of councils counts it.
create table attendance (
    meeting_id    uuid        not null references meeting,
    -- id of a body, ISO 3166-2 of a province or code of a mission
    participant   text        not null,
    body_id       uuid        references body,
    province      text,
    mission       text,
    state         text        not null check (state in ('present', 'absent', 'excused', 'substitute')),
    represented_by jsonb,
    note          text,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    primary key (meeting_id, participant)
);
-- serve the attendance of a body and of a province over its meetings
create index attendance_body on attendance (body_id, meeting_id) where body_id is not null;
create index attendance_province on attendance (province, meeting_id) where province is not null;

-- What was taken down of a meeting; frozen when somebody else has approved it.
create table minutes (
    -- of the meeting: one has one
    meeting_id    uuid        primary key references meeting,
    id            uuid        not null unique,
    status        text        not null check (status in ('draft', 'approved')),
    text          jsonb       not null check (text ? 'fa'),
    -- what the records said when it was drafted: agenda, attendance, axes, resolutions
    records       jsonb       not null,
    -- everybody who wrote on it
    drafters      text[]      not null,
    approved_by   text,
    approved_at   timestamptz,
    -- of text and records, when it was approved
    sha256        bytea       check (length(sha256) = 32),
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null,
    check ((status = 'approved') = (sha256 is not null and approved_by is not null and approved_at is not null)),
    check (approved_by is null or not approved_by = any (drafters))
);

-- Corrections beside frozen minutes; never inside.
create table minutes_erratum (
    id            uuid        primary key,
    meeting_id    uuid        not null references minutes,
    number        int         not null check (number > 0),
    text          jsonb       not null check (text ? 'fa'),
    reason        text        not null,
    made_by       text        not null,
    made_at       timestamptz not null,
    -- serves the errata of minutes
    unique (meeting_id, number)
);

-- What belongs to a meeting as a file. The bytes are in the attachment store, under their digest; an attachment is never
-- changed, only withdrawn.
create table attachment (
    id              uuid        primary key,
    meeting_id      uuid        not null references meeting,
    type            text        not null check (type in ('draft-text', 'signed-copy', 'scan', 'annex', 'translation',
                                'correspondence', 'evidence')),
    -- BCP 47
    language        text        not null,
    file_name       text        not null,
    media_type      text        not null,
    bytes           bigint      not null check (bytes > 0),
    sha256          bytea       not null check (length(sha256) = 32),
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    withdrawn_by    text,
    withdrawn_at    timestamptz,
    withdrawn_why   text,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
-- one file stands once under a meeting; serves the list
create unique index attachment_once on attachment (meeting_id, sha256) where withdrawn_at is null;
create index attachment_meeting on attachment (meeting_id, id);
