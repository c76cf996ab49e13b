create sequence axis_reference;

-- A point of the agenda: a problem, a solution, a demand or a proposed resolution.
create table axis (
    id             uuid        primary key,
    -- by which offices quote it
    reference      text        not null unique,
    -- the meeting that takes it up; an axis can wait for one
    meeting_id     uuid        references meeting,
    -- the place in the meeting's package, from 1
    number         int         check (number > 0),
    kind           text        not null check (kind in ('problem', 'solution', 'demand', 'proposed-resolution')),
    status         text        not null check (status in ('draft', 'submitted', 'merged', 'adopted', 'withdrawn')),
    working_group  text        check (working_group in ('foreign-investment', 'non-oil-exports', 'tourism', 'other')),
    title          jsonb       not null check (title ? 'fa'),
    body           jsonb,
    cause          jsonb,
    evidence       jsonb,
    legal_basis    jsonb,
    -- code of a subject area
    subject        text,
    -- the province whose office brings it, ISO 3166-2; null when the committee does
    province       text,
    -- whom it concerns, ISO 3166-2; of a joint problem, whom any of its originals concerns
    concerned      text[]      not null,
    countries      text[]      not null,
    -- who may know of it now: its own province while it is a draft; afterwards whom it concerns, its sponsors, and who takes
    -- part in its meeting
    provinces      text[]      not null,
    missions       text[]      not null default '{}',
    -- the axis that this one has been merged into
    merged_into    uuid        references axis,
    -- sponsors, provinces concerned and originals, counted together; raises the rank on the agenda and in escalation
    weight         int         not null default 1 check (weight > 0),
    origins        text[]      not null default '{}',
    -- folded stems of everything it says
    terms          text[]      not null default '{}',
    -- SHA-256 of what makes two axes copies of each other, spelling apart
    content_digest bytea       not null,
    maker          text        not null,
    submitted_at   timestamptz,
    created_at     timestamptz not null,
    modified_at    timestamptz not null,
    version        bigint      not null,
    check (merged_into <> id),
    check ((status = 'merged') = (merged_into is not null)),
    check (status <> 'adopted' or (number is not null and meeting_id is not null)),
    check (submitted_at is not null or status in ('draft', 'withdrawn'))
);
-- a package numbers its axes once
create unique index axis_number on axis (meeting_id, number) where number is not null and status <> 'withdrawn';
-- an axis is registered once, however it is spelt
create unique index axis_once on axis (content_digest) where status <> 'withdrawn';
-- serve the lists: of a meeting, by who may know of them, by weight, by change
create index axis_meeting on axis (meeting_id, number, id);
create index axis_provinces on axis using gin (provinces);
create index axis_missions on axis using gin (missions);
create index axis_numbered on axis ((coalesce(number, 2147483647)), id);
create index axis_weighed on axis ((-weight), (coalesce(number, 2147483647)), id);
create index axis_modified on axis (modified_at desc, id desc);
-- serves the search by words
create index axis_terms on axis using gin (terms);
-- serves what came from other records
create index axis_origins on axis using gin (origins) where origins <> '{}';
-- serves what was merged into an axis
create index axis_merged on axis (merged_into) where merged_into is not null;
