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
    result         text,
    decided_on     date,
    -- the province whose offices write it, ISO 3166-2; null when the committee does
    province       text,
    -- whom it concerns and who so may know of it
    provinces      text[]      not null,
    missions       text[]      not null,
    -- the guarantee: the body that leads, who is answerable there, by when, proved how, climbing which ladder
    lead_body      uuid        references body,
    owner          text,
    due_on         date,
    evidence_type  text,
    ladder         text,
    -- what of it is done, 0 to 1: the weighted sum of its actions
    progress       numeric(5,4) not null default 0 check (progress between 0 and 1),
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
create index resolution_meeting on resolution (meeting_id, id);
create index resolution_body on resolution (deciding_body, id);
create index resolution_modified on resolution (modified_at desc, id desc);
-- serves the clock of the escalation, and lists by deadline
create index resolution_due on resolution (due_on, id) where status in ('adopted', 'in-progress', 'done');
