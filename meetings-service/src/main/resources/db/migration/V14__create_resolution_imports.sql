-- Rows of resolution imports between being read and being imported. Not logged: what a crash takes is read again from the
-- kept upload.
create unlogged table resolution_import (
    job_id         uuid   not null,
    row_number     int    not null,
    province       text,
    -- as the file names them: id, code, or a name however it is spelt
    deciding_body  text   not null,
    lead_body      text,
    co_actors      text   not null,
    -- a request's content, without the bodies until they are settled
    content        jsonb  not null,
    title_key      text   not null,
    reference      text,
    outcome        text,
    duplicate_of   text,
    errors         jsonb,
    -- serves the report in the order of the file
    primary key (job_id, row_number)
);
