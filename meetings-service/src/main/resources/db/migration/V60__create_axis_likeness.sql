-- What makes two wordings of one axis meet. Written with the axis, in its transaction.
create table axis_likeness_key (
    axis_id  uuid  primary key references axis on delete cascade,
    -- the sound of the title, synonyms made one, with and without the names of provinces
    title    text  not null,
    theme    text  not null,
    -- numbers of the different words of the text, ascending; empty when there is hardly any
    words    int[] not null
);
-- serves the search for candidates: whoever shares enough of the sound of the title
create index axis_likeness_key_block on axis_likeness_key using gin (title gin_trgm_ops, theme gin_trgm_ops);

-- How likeness is weighed, from a day on. A rule holds until the day before the next one.
create table axis_similarity_rule (
    id            uuid          primary key,
    title         numeric(4, 3) not null check (title between 0 and 1),
    text          numeric(4, 3) not null check (text between 0 and 1),
    subject       numeric(4, 3) not null check (subject between 0 and 1),
    countries     numeric(4, 3) not null check (countries between 0 and 1),
    kind          numeric(4, 3) not null check (kind between 0 and 1),
    working_group numeric(4, 3) not null check (working_group between 0 and 1),
    -- from this score on two problems may well be one
    threshold     numeric(4, 3) not null check (threshold > 0 and threshold <= 1),
    -- serves the rule of a day and the list
    valid_from    date          not null unique,
    source        text          not null,
    maker         text          not null,
    created_at    timestamptz   not null,
    check (title + text + subject + countries + kind + working_group = 1)
);
insert into axis_similarity_rule (id, title, text, subject, countries, kind, working_group, threshold, valid_from, source, maker,
                                  created_at)
values ('0199f000-0000-7000-8000-000000000060', 0.550, 0.150, 0.080, 0.080, 0.080, 0.060, 0.640, date '2000-01-01',
        'Found with the 63 axes of a regional meeting and rewordings of every one', 'system',
        timestamptz '2025-01-01T00:00:00Z');
