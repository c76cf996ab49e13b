-- The record that rows go on to when they name none, as whoever sent the file wrote it.
alter table import_job add column destination text;
-- the same file sent again on to the same record while it is being taken in is the same job
drop index import_job_same_file;
create unique index import_job_same_file
    on import_job (collection, sha256, mode, coalesce(province, client), coalesce(destination, ''))
    where state = 'running';
