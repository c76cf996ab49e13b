-- What an article stands in the way of: an axis, a resolution, or a province in general.
create table obstruction (
    id            uuid        primary key,
    law_id        uuid        not null references law,
    article_id    uuid        not null references law_article,
    -- whose office says so, ISO 3166-2
    province      text        not null,
    axis_id       uuid        references axis,
    resolution_id uuid        references resolution,
    explanation   jsonb       not null,
    -- the first day on which it no longer stands in the way
    ended_on      date,
    end_reason    text,
    maker         text        not null,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null,
    check (axis_id is null or resolution_id is null),
    check ((ended_on is null) = (end_reason is null))
);
-- a thing is blocked by an article once
create unique index obstruction_once on obstruction (article_id, province,
    coalesce(axis_id, resolution_id, '00000000-0000-0000-0000-000000000000')) where ended_on is null;
-- serve the lists and the ranking
create index obstruction_law on obstruction (law_id, id);
create index obstruction_axis on obstruction (axis_id) where axis_id is not null;
create index obstruction_resolution on obstruction (resolution_id) where resolution_id is not null;
