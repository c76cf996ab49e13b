-- What makes two wordings of one agreement meet. Written with the agreement, in its transaction.
create table agreement_likeness_key (
    agreement_id  uuid    primary key references agreement on delete cascade,
    -- provinces and countries in one list
    places        text[]  not null,
    -- the sound of the title without the words for kinds of documents, and without the names of who agrees
    title         text    not null,
    theme         text    not null,
    -- the smallest hashes of the runs of words in the clauses, ascending; empty without a text
    text_sketch   int[]   not null
);
-- serves the search for candidates: whoever shares a place and enough of the sound of the title. One index over both,
-- so that the rare list of the two leads
create index agreement_likeness_key_block on agreement_likeness_key using gin (places, title gin_trgm_ops);

-- How likeness is weighed, from a day on. A rule holds until the day before the next one.
create table similarity_rule (
    id          uuid          primary key,
    title       numeric(4, 3) not null check (title between 0 and 1),
    text        numeric(4, 3) not null check (text between 0 and 1),
    parties     numeric(4, 3) not null check (parties between 0 and 1),
    places      numeric(4, 3) not null check (places between 0 and 1),
    subjects    numeric(4, 3) not null check (subjects between 0 and 1),
    period      numeric(4, 3) not null check (period between 0 and 1),
    -- from this score on a statement of need is asked for
    threshold   numeric(4, 3) not null check (threshold > 0 and threshold <= 1),
    -- serves the rule of a day and the list
    valid_from  date          not null unique,
    source      text          not null,
    maker       text          not null,
    created_at  timestamptz   not null,
    check (title + text + parties + places + subjects + period = 1)
);
insert into similarity_rule (id, title, text, parties, places, subjects, period, threshold, valid_from, source, maker, created_at)
values ('0199f000-0000-7000-8000-000000000001', 0.540, 0.100, 0.140, 0.090, 0.090, 0.040, 0.660, date '2000-01-01',
        'Found with 330 titles, 8 known pairs and rewordings of every title', 'system', timestamptz '2025-01-01T00:00:00Z');

-- Likenesses that were found when an agreement was submitted, and what became of them. Both agreements keep them.
create table agreement_likeness (
    agreement_id  uuid          not null references agreement on delete cascade,
    other_id      uuid          not null references agreement on delete cascade,
    score         numeric(4, 3) not null check (score between 0 and 1),
    -- [{"part": "title", "likeness": 0.88, "weight": 0.6}]
    parts         jsonb         not null,
    rule          uuid          not null references similarity_rule,
    found_at      timestamptz   not null,
    -- who submitted the agreement: somebody else judges
    submitter     text          not null,
    outcome       text          not null check (outcome in ('open', 'duplicate', 'related', 'different')),
    judged_by     text,
    judged_at     timestamptz,
    reason        text,
    -- serves the likenesses of an agreement
    primary key (agreement_id, other_id),
    check (agreement_id <> other_id),
    check ((outcome = 'open') = (judged_by is null) and (outcome = 'open') = (judged_at is null))
);
-- serves the same from the other side
create index agreement_likeness_other on agreement_likeness (other_id);
