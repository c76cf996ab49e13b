-- Imports: files that offices send, taken in by whichever instance gets to them. A job is claimed by a lease that has to be
-- renewed; what an instance leaves behind when it dies is taken up by the next one, from the kept upload, from the first row.
create table import_job (
    id               uuid        primary key,
    -- the plural noun of the records, as in paths
    collection       text        not null,
    format           text        not null check (format in ('csv', 'xlsx')),
    mode             text        not null check (mode in ('all-or-nothing', 'accept-valid')),
    -- who sent it: what the rows may do is judged by these, whenever the job runs
    subject          text        not null,
    client           text        not null,
    roles            text[]      not null,
    province         text,
    sha256           bytea       not null,
    bytes            bigint      not null,
    state            text        not null check (state in ('running', 'finished', 'failed')),
    -- rows under the header; an estimate while the job runs
    total            int         not null default 0,
    processed        int         not null default 0,
    accepted         int         not null default 0,
    duplicates       int         not null default 0,
    rejected         int         not null default 0,
    -- valid rows of a file that was to be taken whole or not at all, and was not
    withheld         int         not null default 0,
    -- why it failed: {"code", "detail": {"fa", "en"}, "errors": [{"column", "value", "code", "detail"}]}
    failure          jsonb,
    created_at       timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    -- how often the job was begun; every write of a run names its own, so that a run that was given up cannot write
    attempt          int         not null default 0,
    -- until when the run of the latest attempt counts as alive, by the clock of the database
    lease_until      timestamptz not null default '-infinity',
    check ((state = 'running') = (finished_at is null))
);
-- the same file sent again while it is being taken in is the same job
create unique index import_job_same_file on import_job (collection, sha256, mode, coalesce(province, client))
    where state = 'running';
-- serves the claim
create index import_job_running on import_job (lease_until) where state = 'running';
-- serves the lists; ids are in the order of time
create index import_job_province on import_job (collection, province, id);
create index import_job_client on import_job (collection, client, id);

-- The file, in pieces, until the job is over.
create table import_upload (
    job_id  uuid  not null references import_job on delete cascade,
    number  int   not null,
    bytes   bytea not null,
    primary key (job_id, number)
);
-- pieces come compressed or not worth compressing
alter table import_upload alter column bytes set storage external;

-- What became of every row.
create table import_row (
    job_id        uuid not null references import_job on delete cascade,
    -- from 1 for the first row under the header
    row_number    int  not null,
    outcome       text not null check (outcome in ('accepted', 'duplicate', 'rejected', 'withheld')),
    reference     text,
    duplicate_of  text,
    -- [{"column", "value", "code", "detail": {"fa", "en"}}]
    errors        jsonb,
    -- serves the list of a job's rows
    primary key (job_id, row_number)
);
-- serves the list of a job's rows with one outcome; accepted ones are nearly all rows, the primary key does for them
create index import_row_outcome on import_row (job_id, outcome, row_number) where outcome <> 'accepted';
