-- What a body resolves. Nothing is adopted without its guarantee: owner, deadline, evidence type and escalation ladder.
create table resolution (
    id             uuid        primary key,
    reference      text        not null unique,
    status         text        not null check (status in ('proposed', 'adopted', 'in-progress', 'done', 'verified',
                               'postponed', 'withdrawn', 'rejected')),
    title          jsonb       not null check (title ? 'fa'),
    body           jsonb,
    -- who decides, and where
    deciding_body  uuid        not null references body,
    meeting_id     uuid        references meeting,
    axis_id        uuid        references axis,
    working_group  text        check (working_group in ('foreign-investment', 'non-oil-exports', 'tourism', 'other')),
    result         jsonb,
    decided_on     date,
    -- the province whose offices write it, ISO 3166-2; null when the committee does
    province       text,
    -- whom it concerns and who so may know of it
    provinces      text[]      not null,
    missions       text[]      not null,
    -- the guarantee: the body that leads, who is answerable there, by when, proved how, climbing which ladder
    lead_body      uuid        references body,
    co_actors      uuid[]      not null default '{}',
    -- the office that is answerable, as work lists know it: secretariat:IR-03
    owner          text,
    owner_body     uuid        references body,
    owner_post     jsonb,
    -- the person's account, where one is named
    owner_person   text,
    due_on         date,
    evidence_type  text        check (evidence_type in ('document', 'photo', 'statistic', 'official-letter', 'report',
                               'other')),
    ladder         text,
    -- how much it counts in roll-ups: with an axis, the number of its sponsors
    weight         int         not null default 1 check (weight > 0),
    -- what of it is done, 0 to 1: the weighted sum of its actions, exact
    progress       numeric(9,8) not null default 0 check (progress between 0 and 1),
    -- the day of the last accepted report, or the day from which reports are expected; null when none are
    reported_on    date,
    -- the words it is found by
    terms          text[]      not null default '{}',
    origins        text[]      not null default '{}',
    maker          text        not null,
    created_at     timestamptz not null,
    modified_at    timestamptz not null,
    version        bigint      not null,
    check (status in ('proposed', 'postponed', 'withdrawn', 'rejected')
           or (lead_body is not null and owner is not null and due_on is not null and evidence_type is not null
               and ladder is not null and decided_on is not null))
);
-- serve the lists
create index resolution_provinces on resolution using gin (provinces);
create index resolution_missions on resolution using gin (missions);
create index resolution_terms on resolution using gin (terms);
create index resolution_origins on resolution using gin (origins);
create index resolution_meeting on resolution (meeting_id, id);
create index resolution_body on resolution (deciding_body, id);
create index resolution_axis on resolution (axis_id) where axis_id is not null;
create index resolution_modified on resolution (modified_at desc, id desc);
create index resolution_by_due on resolution (coalesce(due_on, date '9999-12-31'), id);
-- serves the clock of the escalation, and lists by deadline and light
create index resolution_due on resolution (due_on, id) where status in ('adopted', 'in-progress', 'done');

-- The last number that was given in a province (IR for national ones) and solar Hijri year.
create table resolution_reference (
    province       text        not null,
    year           int         not null,
    last_number    int         not null,
    primary key (province, year)
);

-- How a resolution stood from a day on, so that the light of every day can be told. The last change of a day stays.
create table resolution_standing (
    resolution_id  uuid        not null references resolution on delete cascade,
    since          date        not null,
    status         text        not null,
    decided_on     date,
    due_on         date,
    progress       numeric(9,8) not null,
    reported_on    date,
    -- serves the look back from a day
    primary key (resolution_id, since)
);
