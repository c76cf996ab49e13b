-- What a meeting concluded with: the numbered package of its axes, as its digest was taken over it.
create table conclusion (
    meeting_id   uuid        primary key references meeting,
    -- the canonical JSON, to the byte
    package      text        not null,
    -- SHA-256 of it; the meeting keeps the same
    digest       bytea       not null,
    axes         int         not null check (axes >= 0),
    concluded_by text        not null,
    concluded_at timestamptz not null
);

-- Corrections stand beside a package, never inside.
create table erratum (
    id          uuid        primary key,
    meeting_id  uuid        not null references conclusion,
    -- of the axis in the package
    axis_number int         not null check (axis_number > 0),
    axis_id     uuid        not null references axis,
    -- text for people by language: {"fa": "…", "en": "…"}
    text        jsonb       not null check (text ? 'fa'),
    reason      text        not null,
    made_by     text        not null,
    made_at     timestamptz not null
);
-- serves the errata of a package
create index erratum_meeting on erratum (meeting_id, id);

-- The last guard: whatever the application does, nothing in a package changes.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what a meeting concluded with is never changed: %', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger conclusion_frozen before update or delete on conclusion for each row execute function refuse_change();
create trigger erratum_frozen before update or delete on erratum for each row execute function refuse_change();

-- Whether the axis stands in a package, or goes on in one that does.
create function is_packaged(axis uuid) returns boolean language sql stable as $$
    with recursive carrier as (
        select id, status, merged_into from axis where id = $1
        union
        select a.id, a.status, a.merged_into from axis a join carrier c on a.id = c.merged_into
    )
    select exists (select from carrier where status = 'adopted')
$$;

-- Who may know of an axis follows who takes part; everything else of a packaged axis stays as it is. No axis comes into a
-- package that is closed.
create function guard_axis() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and is_packaged(old.id) and (tg_op = 'DELETE'
            or to_jsonb(new) - '{provinces,missions,modified_at,version}'::text[]
               <> to_jsonb(old) - '{provinces,missions,modified_at,version}'::text[]) then
        raise exception 'what a meeting concluded with is never changed: axis %', old.reference
            using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.status in ('submitted', 'adopted')
            and (tg_op = 'INSERT' or (old.status, old.meeting_id) is distinct from (new.status, new.meeting_id))
            and exists (select from conclusion where meeting_id = new.meeting_id) then
        raise exception 'the package of the meeting is closed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger axis_frozen before insert or update or delete on axis for each row execute function guard_axis();

create function guard_axis_sponsor() returns trigger language plpgsql as $$
begin
    if (tg_op <> 'INSERT' and is_packaged(old.axis_id)) or (tg_op <> 'DELETE' and is_packaged(new.axis_id)) then
        raise exception 'what a meeting concluded with is never changed: the sponsors of an axis'
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger axis_sponsor_frozen before insert or update or delete on axis_sponsor
    for each row execute function guard_axis_sponsor();

create function guard_meeting() returns trigger language plpgsql as $$
begin
    if old.status = 'concluded' and (tg_op = 'DELETE'
            or (new.status, new.package_digest, new.concluded_at)
               is distinct from (old.status, old.package_digest, old.concluded_at)) then
        raise exception 'the conclusion of a meeting is never changed' using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger meeting_frozen before update or delete on meeting for each row execute function guard_meeting();
