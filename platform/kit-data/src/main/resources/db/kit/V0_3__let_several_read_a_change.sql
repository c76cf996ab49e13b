-- Whom besides the owning province the record concerns: codes of provinces and countries, which never meet.
alter table change add column readers text[];

-- One row for each sealed change and each of its readers; written by the sealer together with the number.
create table change_reader (
    code    text   not null,
    number  bigint not null,
    -- serves the feed of a reader
    primary key (code, number)
);
