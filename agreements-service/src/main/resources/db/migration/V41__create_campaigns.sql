-- Campaigns over old documents: by when the fate of all documents in a scope has to be determined. A campaign keeps no list
-- of its documents: what fits its scope belongs to it, also what is registered later.
create table campaign (
    id           uuid        primary key,
    name         jsonb       not null check (name ? 'fa'),
    -- empty: all provinces; the same for countries and kinds
    provinces    text[]      not null default '{}',
    countries    text[]      not null default '{}',
    kinds        text[]      not null default '{}',
    opened_on    date        not null,
    -- the last day on which a decision is in time
    deadline     date        not null,
    status       text        not null check (status in ('open', 'closed')),
    maker        text        not null,
    created_at   timestamptz not null,
    modified_at  timestamptz not null,
    closed_at    timestamptz,
    version      bigint      not null,
    check (deadline >= opened_on),
    check ((status = 'closed') = (closed_at is not null))
);
-- serves what is overdue and the deadlines of documents
create index campaign_deadline on campaign (deadline) where status = 'open';

-- Every deadline and end of a campaign, with its reason.
create table campaign_step (
    campaign_id  uuid        not null references campaign on delete cascade,
    -- version of the campaign that the step led to
    version      bigint      not null,
    verb         text        not null,
    deadline     date        not null,
    reason       text,
    made_by      text        not null,
    made_at      timestamptz not null,
    -- serves the history of a campaign
    primary key (campaign_id, version)
);
