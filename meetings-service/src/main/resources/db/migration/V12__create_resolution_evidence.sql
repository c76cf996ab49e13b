-- What shows that a resolution is carried out, and who accepted it.
create table resolution_evidence (
    id             uuid        primary key,
    resolution_id  uuid        not null references resolution on delete cascade,
    type           text        not null check (type in ('document', 'photo', 'statistic', 'official-letter', 'report',
                               'other')),
    -- why it is of another type than the resolution asks for
    explanation    text,
    -- id, urn or address of the document
    document       text        not null,
    description    text        not null,
    dated          date        not null,
    status         text        not null check (status in ('submitted', 'accepted', 'refused')),
    submitted_by   text        not null,
    submitted_at   timestamptz not null,
    decided_by     text,
    decided_at     timestamptz,
    refusal        text,
    version        bigint      not null,
    check ((status = 'submitted') = (decided_by is null)),
    check ((status = 'submitted') = (decided_at is null)),
    check ((status = 'refused') = (refusal is not null)),
    -- nobody accepts what he submitted himself
    check (status <> 'accepted' or decided_by <> submitted_by)
);
-- serves the list of a resolution
create index resolution_evidence_resolution on resolution_evidence (resolution_id, id);

-- The last guard: nothing is done without evidence, and nothing verified without evidence that was accepted.
create function done_rests_on_evidence() returns trigger language plpgsql as $$
begin
    if new.status = 'done' and old.status is distinct from new.status
       and not exists (select from resolution_evidence e
                       where e.resolution_id = new.id and e.status = 'submitted') then
        raise exception 'resolution % is done without evidence', new.id
            using errcode = 'check_violation', constraint = 'resolution_evidence_shown';
    end if;
    if new.status = 'verified' and old.status is distinct from new.status
       and not exists (select from resolution_evidence e
                       where e.resolution_id = new.id and e.status = 'accepted') then
        raise exception 'resolution % is verified without accepted evidence', new.id
            using errcode = 'check_violation', constraint = 'resolution_evidence_accepted';
    end if;
    return new;
end $$;
create trigger resolution_evidence_guard before update of status on resolution
    for each row execute function done_rests_on_evidence();
