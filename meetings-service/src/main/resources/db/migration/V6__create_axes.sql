-- A point of the agenda: a problem, a solution, a demand or a proposed resolution.
create table axis (
    id             uuid        primary key,
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
    -- whom it concerns
    provinces      text[]      not null,
    countries      text[]      not null,
    -- the axis that this one has been merged into
    merged_into    uuid        references axis,
    -- number of sponsors, kept with the sponsors; raises the rank on the agenda
    weight         int         not null default 1 check (weight > 0),
    origins        text[]      not null default '{}',
    maker          text        not null,
    created_at     timestamptz not null,
    modified_at    timestamptz not null,
    version        bigint      not null,
    check (merged_into <> id),
    check ((status = 'merged') = (merged_into is not null))
);
-- a package numbers its axes once
create unique index axis_number on axis (meeting_id, number) where number is not null;
-- serve the lists
create index axis_meeting on axis (meeting_id, number, id);
create index axis_provinces on axis using gin (provinces);
create index axis_merged on axis (merged_into) where merged_into is not null;
