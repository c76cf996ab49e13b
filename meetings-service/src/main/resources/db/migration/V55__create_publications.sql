-- What everybody may read of a meeting or a resolution, in words of its own.
create table publication (
    id             uuid        primary key,
    -- the record, one of the two; a record has one twin
    meeting_id     uuid        unique references meeting,
    resolution_id  uuid        unique references resolution,
    status         text        not null check (status in ('draft', 'published', 'unpublished')),
    title          jsonb       not null check (title ? 'fa'),
    text           jsonb       not null check (text ? 'fa'),
    -- folded stems of title and text
    terms          text[]      not null,
    -- whose offices publish it, ISO 3166-2; null for national and regional records
    province       text,
    -- the day of the meeting or of the decision
    happened_on    date,
    -- of what the record said when it was published
    source_digest  text,
    published_at   timestamptz,
    maker          text        not null,
    created_at     timestamptz not null,
    modified_at    timestamptz not null,
    version        bigint      not null,
    check (num_nonnulls(meeting_id, resolution_id) = 1),
    check ((status = 'published') = (published_at is not null)),
    check (status <> 'published' or source_digest is not null)
);
-- serve the lists
create index publication_terms on publication using gin (terms);
create index publication_province on publication (province, id);
