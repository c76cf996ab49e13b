-- Rows of agreement imports between being read and being imported. Not logged: what a crash takes is read again from the
-- kept upload.
create unlogged table agreement_import (
    job_id          uuid   not null,
    row_number      int    not null,
    id              uuid   not null,
    lead_province   text   not null,
    kind            text   not null,
    -- the middle part of a reference that is given out
    reference_part  text   not null,
    level           text   not null,
    status          text   not null,
    signed_on       date,
    -- as in agreement_revision, without the parties
    content         jsonb  not null,
    -- [{"side", "key", "fa", "folded", "en", "keyEn", "foldedEn", "kind", "level", "province", "country"}]
    parties         jsonb  not null,
    provinces       text[] not null,
    countries       text[] not null,
    title_key       text   not null,
    content_digest  bytea  not null,
    -- the earlier row of the same file that is the same document
    first_row       int,
    reference       text,
    outcome         text,
    duplicate_of    text,
    errors          jsonb,
    -- serves the report in the order of the file, and the first rows of repeated ones
    primary key (job_id, row_number)
);
