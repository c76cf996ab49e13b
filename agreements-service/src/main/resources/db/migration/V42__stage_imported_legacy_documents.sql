-- Rows of imports of old documents between being read and being imported. Not logged: what a crash takes is read again from
-- the kept upload.
create unlogged table legacy_document_import (
    job_id          uuid not null,
    row_number      int  not null,
    id              uuid not null,
    province        text not null,
    country         text,
    -- as in legacy_document_step
    content         jsonb not null,
    folded          text not null,
    content_digest  bytea not null,
    -- sha-256 of status and content, for the change feed
    record_digest   bytea not null,
    -- the earlier row of the same file that is the same document
    first_row       int,
    reference       text,
    outcome         text,
    duplicate_of    text,
    errors          jsonb,
    -- serves the report in the order of the file, and the first rows of repeated ones
    primary key (job_id, row_number)
);
