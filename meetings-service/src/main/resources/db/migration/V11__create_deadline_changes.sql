-- Requests to move the deadline of a resolution. All former deadlines stay here.
create table deadline_change (
    id             uuid        primary key,
    resolution_id  uuid        not null references resolution on delete cascade,
    -- the deadline as it stood, and as it should be
    former_due     date        not null,
    requested_due  date        not null,
    reason         text        not null,
    status         text        not null check (status in ('requested', 'approved', 'refused')),
    requested_by   text        not null,
    requested_at   timestamptz not null,
    decided_by     text,
    decided_at     timestamptz,
    refusal        text,
    version        bigint      not null,
    check (requested_due <> former_due),
    check ((status = 'requested') = (decided_by is null)),
    check ((status = 'requested') = (decided_at is null)),
    check ((status = 'refused') = (refusal is not null)),
    -- nobody decides on what he asked for himself
    check (decided_by <> requested_by)
);
-- serves the list, newest first
create index deadline_change_resolution on deadline_change (resolution_id, id desc);
-- one request is decided before the next
create unique index deadline_change_open on deadline_change (resolution_id) where status = 'requested';

-- The last guard: once adopted, a deadline moves by an approved request and never otherwise.
create function deadline_moves_by_request() returns trigger language plpgsql as $$
begin
    if old.status not in ('proposed', 'postponed') and new.due_on is distinct from old.due_on
       and not exists (select from deadline_change c
                       where c.resolution_id = new.id and c.status = 'approved'
                         and c.former_due = old.due_on and c.requested_due = new.due_on) then
        raise exception 'the deadline of resolution % moves by an approved request only', new.id
            using errcode = 'check_violation', constraint = 'resolution_deadline';
    end if;
    return new;
end $$;
create trigger resolution_deadline before update of due_on on resolution
    for each row execute function deadline_moves_by_request();
