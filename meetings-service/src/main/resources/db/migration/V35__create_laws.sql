-- Laws, regulations and circulars that stand in the way, as far as somebody has written them down here.
create sequence law_number;

create table law (
    id            uuid        primary key,
    reference     text        not null unique,
    kind          text        not null check (kind in ('act', 'regulation', 'circular')),
    -- text for people by language: {"fa": "…", "en": "…"}
    title         jsonb       not null check (title ? 'fa'),
    -- as it was issued; empty when it has none
    number        text        not null,
    issued_on     date        not null,
    issuing_body  jsonb       not null,
    -- where its text was taken from
    source        text        not null,
    -- an example and no real law
    illustrative  boolean     not null,
    folded        text        not null,
    maker         text        not null,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null
);
-- a law is written down once
create unique index law_once on law (kind, number, issued_on) where number <> '';
-- serve the lists
create index law_words on law using gin (folded gin_trgm_ops);
create index law_modified on law (modified_at desc, id desc);

create table law_article (
    id       uuid primary key,
    law_id   uuid not null references law,
    -- such as ماده ۱۲
    label    text not null,
    unique (law_id, label)
);

-- What an article says from a day on.
create table law_article_text (
    article_id      uuid        not null references law_article,
    effective_from  date        not null,
    -- the first day on which it no longer holds; null as long as it does
    effective_until date        check (effective_until > effective_from),
    text            jsonb       not null,
    made_by         text        not null,
    made_at         timestamptz not null,
    -- serves the texts of an article, in their order
    primary key (article_id, effective_from),
    exclude using gist (article_id with =, daterange(effective_from, effective_until) with &&)
);

alter table delegation add foreign key (law_id) references law;
