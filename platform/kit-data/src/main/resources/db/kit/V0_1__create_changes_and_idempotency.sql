-- The change table is the outbox, the change feed, the audit trail and the signal that caches and indexes follow.
-- A row is written in the transaction of the change. Its feed number and its chained hash are given after commit, by one
-- sealer at a time: a number taken before commit would let a reader skip a row that commits late, and a hash of the
-- previous row taken before commit would make all writers queue.
create table change (
    id             bigint generated always as identity primary key,
    record_type    text        not null,
    record_id      uuid        not null,
    verb           text        not null,
    -- whose record it is (ISO 3166-2); null when it belongs to no province
    province       text,
    -- whether anybody may know of the record before and after: the feed shows a public row to everyone who may read
    -- the feed, any other row to its own province and to those who see all
    public_before  boolean     not null,
    public_after   boolean     not null,
    subject        text        not null,
    client         text        not null,
    happened_at    timestamptz not null,
    -- version of the record after the change
    version        bigint      not null,
    -- sha-256 of the record's canonical JSON
    before_digest  bytea,
    after_digest   bytea,
    request_id     text,
    -- given by the sealer: strictly increasing microseconds since 1970, not consecutive, so that the gaps between the
    -- rows that a caller may see tell nothing about the rows it may not see
    number         bigint,
    -- sha-256 over the previous row's hash and this row
    hash           bytea
);
-- serves the sealer: what is not sealed yet
create index change_unsealed on change (id) where number is null;
-- serves the feed for those who see all, the index follower and the chain's verification
create unique index change_number on change (number) where number is not null;
-- serves the feed of callers who see published records only
create index change_number_public on change (number) where number is not null and (public_before or public_after);
-- serves the feed of a province: its own rows
create index change_number_province on change (province, number) where number is not null;
-- serves the history of one record
create index change_record on change (record_id, id);

-- The answers to repeatable writes, kept 24 hours per client.
create table idempotency_key (
    client        text        not null,
    key           text        not null,
    request_hash  bytea       not null,
    status        int         not null,
    location      text,
    entity_tag    text,
    body          bytea       not null,
    answered_at   timestamptz not null,
    primary key (client, key)
);
-- serves the removal of old keys
create index idempotency_key_answered_at on idempotency_key (answered_at);

-- Keys that all instances of the service share and nobody else needs: made by the first instance that starts.
create table service_secret (
    name   text  primary key,
    value  bytea not null
);
