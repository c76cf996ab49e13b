-- A score counts records as they stood on a day. With the day on which a row is overtaken beside the day from which it holds,
-- that is a condition on each row by itself, and nobody has to sort all that ever was to find the last one of each record.

-- exclusive; null for how it stands now
alter table resolution_standing add column until date check (until > since);
alter table score_standing add column until date check (until > since);

update resolution_standing s set until = n.next
from (select resolution_id, since, lead(since) over (partition by resolution_id order by since) as next
      from resolution_standing) n
where s.resolution_id = n.resolution_id and s.since = n.since and n.next is not null;
update score_standing s set until = n.next
from (select kind, key, since, lead(since) over (partition by kind, key order by since) as next from score_standing) n
where s.kind = n.kind and s.key = n.key and s.since = n.since and n.next is not null;

-- By sets, whoever writes and in whatever order of days; what says so already is left alone.
create function resolution_standing_follows() returns trigger language plpgsql as $$
begin
    update resolution_standing s set until = n.next
    from (select known.resolution_id, known.since,
                 lead(known.since) over (partition by known.resolution_id order by known.since) as next
          from resolution_standing known where known.resolution_id in (select resolution_id from added)) n
    where s.resolution_id = n.resolution_id and s.since = n.since and s.until is distinct from n.next;
    return null;
end $$;
create trigger resolution_standing_follows after insert on resolution_standing referencing new table as added
    for each statement execute function resolution_standing_follows();

create or replace function keep_score_standing(of_kind text, of_key text, at timestamptz, record uuid, of_provinces text[],
                                               new_state text, of_day date) returns void language plpgsql as $$
declare
    new_since date := (at at time zone 'UTC')::date;
begin
    update score_standing set until = new_since
    where kind = of_kind and key = of_key and since < new_since and (until is null or until > new_since);
    insert into score_standing (kind, key, since, record_id, provinces, state, day, until)
    values (of_kind, of_key, new_since, record, of_provinces, new_state, of_day,
            (select min(later.since) from score_standing later
             where later.kind = of_kind and later.key = of_key and later.since > new_since))
    on conflict (kind, key, since) do update
        set provinces = excluded.provinces, state = excluded.state, day = excluded.day;
end $$;

-- serves the records that fall into a window
create index score_standing_day on score_standing (kind, day);
-- serves the scores: the province of each resolution without the rest of it
create index resolution_province on resolution (id) include (province) where province is not null;
