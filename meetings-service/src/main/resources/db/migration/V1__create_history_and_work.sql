create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Every content that a record of this service ever had, and why it became another.
create table revision (
    record_type  text        not null,
    record_id    uuid        not null,
    -- version of the record that this content came with
    version      bigint      not null,
    verb         text        not null,
    content      jsonb       not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    reason       text,
    -- serves the list of a record's revisions
    primary key (record_id, record_type, version)
);

-- What somebody has to do. A row is opened and closed in the transaction of what calls for it, so that a work list is one
-- index range and never has to be computed.
create table work_item (
    id           uuid        primary key,
    kind         text        not null check (kind in ('consent', 'approval', 'answer', 'report', 'action', 'evidence',
                             'verification', 'escalation', 'referral', 'decision', 'minutes')),
    record_type  text        not null,
    record_id    uuid        not null,
    -- a role and what narrows it: committee, secretariat:IR-03, mission:EMB-AZ-BAK
    assignee     text        not null,
    -- text for people by language: {"fa": "…", "en": "…"}
    title        jsonb       not null,
    -- path below the root of the API
    href         text        not null,
    due_on       date,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    check (closed_at is null or closed_at >= opened_at)
);
-- somebody has to do a thing once
create unique index work_item_once on work_item (record_id, kind, assignee) where closed_at is null;
-- serves the work list: what is due first
create index work_item_assignee on work_item (assignee, coalesce(due_on, 'infinity'), id) where closed_at is null;
