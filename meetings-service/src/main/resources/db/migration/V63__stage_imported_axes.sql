-- Rows of imports of axes between being read and being imported. Not logged: what a crash takes is read again from the kept
-- upload.
create unlogged table axis_import (
    job_id         uuid not null,
    row_number     int  not null,
    id             uuid not null,
    -- whose office brings it; null when the committee does
    province       text,
    number         int,
    -- id or reference, as the row has it
    meeting        text,
    -- what the axis says, as the API has it
    content        jsonb not null,
    content_digest bytea not null,
    -- the earlier row of the same file that is the same axis
    first_row      int,
    meeting_id     uuid,
    reference      text,
    outcome        text,
    duplicate_of   text,
    errors         jsonb,
    -- serves the report in the order of the file, and the first rows of repeated ones
    primary key (job_id, row_number)
);
