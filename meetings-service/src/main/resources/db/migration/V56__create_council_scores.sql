-- What the council score is made of, from day to day.
create table score_indicator (
    code             text          not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    measure          text          not null check (measure in ('sessions-held', 'resolutions-carried-out', 'reports-made',
                                   'resolutions-published', 'attendance')),
    name             jsonb         not null check (name ? 'fa'),
    -- beside the others; 0: it no longer counts
    weight           numeric(6,2)  not null check (weight >= 0),
    -- the share of what is due at which it is reached in full
    target           numeric(6,4)  not null check (target > 0),
    -- how many days it looks back
    window_days      int           not null check (window_days >= 30),
    effective_from   date          not null,
    -- exclusive; null as long as it holds
    effective_until  date          check (effective_until > effective_from),
    source           text          not null,
    made_by          text          not null,
    made_at          timestamptz   not null,
    primary key (code, effective_from),
    -- an indicator has one rule on any day
    exclude using gist (code with =, daterange(effective_from, effective_until) with &&)
);
insert into score_indicator (code, measure, name, weight, target, window_days, effective_from, source, made_by, made_at)
select code, code, name::jsonb, weight, target, 365, date '2000-01-01',
       'پیش‌فرض سامانه؛ تا ابلاغ شیوه‌نامهٔ ارزیابی (product default until a guideline says otherwise)', 'peyvand', now()
from (values ('sessions-held', '{"fa": "برگزاری ماهانهٔ جلسه", "en": "Monthly sessions"}', 20, 1.0),
             ('resolutions-carried-out', '{"fa": "اجرای مصوبات در موعد", "en": "Resolutions carried out"}', 35, 0.9),
             ('reports-made', '{"fa": "گزارش‌های دوره‌ای", "en": "Periodic reports"}', 15, 1.0),
             ('resolutions-published', '{"fa": "انتشار مصوبات", "en": "Publication of resolutions"}', 15, 0.8),
             ('attendance', '{"fa": "حضور اعضا", "en": "Attendance"}', 15, 0.75)) as preset (code, name, weight, target);

-- How the records that scores count stood, one row for each day on which something changed: the past can be counted again as
-- it was known then. Resolutions have resolution_standing.
create table score_standing (
    kind       text    not null check (kind in ('meeting', 'attendance', 'report', 'publication')),
    -- of the record or of the part of it that is counted
    key        text    not null,
    since      date    not null,
    record_id  uuid    not null,
    provinces  text[]  not null,
    state      text    not null,
    -- the day by which it falls into a window
    day        date,
    -- serves the look back from a day
    primary key (kind, key, since)
);

create function keep_score_standing(of_kind text, of_key text, at timestamptz, record uuid, of_provinces text[],
                                    new_state text, of_day date) returns void language sql as $$
    insert into score_standing (kind, key, since, record_id, provinces, state, day)
    values (of_kind, of_key, (at at time zone 'UTC')::date, record, of_provinces, new_state, of_day)
    on conflict (kind, key, since) do update
        set provinces = excluded.provinces, state = excluded.state, day = excluded.day
$$;

create function keep_meeting_standing() returns trigger language plpgsql as $$
begin
    perform keep_score_standing('meeting', new.id::text, new.modified_at, new.id, new.provinces, new.status,
                                (new.starts_at at time zone 'UTC')::date);
    return null;
end $$;
create trigger meeting_standing_added after insert on meeting for each row
    when (new.kind in ('council-session', 'joint-council-session')) execute function keep_meeting_standing();
create trigger meeting_standing_changed after update on meeting for each row
    when (new.kind in ('council-session', 'joint-council-session')
          and (new.status, new.starts_at, new.provinces) is distinct from (old.status, old.starts_at, old.provinces))
    execute function keep_meeting_standing();

create function keep_attendance_standing() returns trigger language plpgsql as $$
declare
    concerned text[] := case when new.province is not null then array[new.province]
                             else (select b.provinces from body b where b.id = new.body_id) end;
begin
    if concerned is not null then
        perform keep_score_standing('attendance', new.meeting_id || ' ' || new.participant, new.recorded_at, new.meeting_id,
                                    concerned, new.state,
                                    (select (m.starts_at at time zone 'UTC')::date from meeting m where m.id = new.meeting_id));
    end if;
    return null;
end $$;
create trigger attendance_standing after insert or update on attendance for each row
    execute function keep_attendance_standing();

create function keep_report_standing() returns trigger language plpgsql as $$
declare
    concerned text := (select r.province from resolution r where r.id = new.resolution_id);
begin
    if concerned is not null then
        perform keep_score_standing('report', new.id::text, new.modified_at, new.resolution_id, array[concerned], new.status,
                                    new.due_on);
    end if;
    return null;
end $$;
create trigger report_standing_added after insert on resolution_report for each row execute function keep_report_standing();
create trigger report_standing_changed after update on resolution_report for each row
    when ((new.status, new.due_on) is distinct from (old.status, old.due_on)) execute function keep_report_standing();

-- A plan that was changed takes reports away that were not due yet.
create function keep_report_removed() returns trigger language plpgsql as $$
begin
    update score_standing set state = 'removed'
    where kind = 'report' and key = old.id::text and since = (now() at time zone 'UTC')::date;
    if not found and exists (select from score_standing where kind = 'report' and key = old.id::text) then
        perform keep_score_standing('report', old.id::text, now(), old.resolution_id, '{}', 'removed', old.due_on);
    end if;
    return null;
end $$;
create trigger report_standing_removed after delete on resolution_report for each row
    execute function keep_report_removed();

create function keep_publication_standing() returns trigger language plpgsql as $$
begin
    perform keep_score_standing('publication', new.resolution_id::text, new.modified_at, new.resolution_id,
                                case when new.province is null then '{}' else array[new.province] end, new.status,
                                new.happened_on);
    return null;
end $$;
create trigger publication_standing_added after insert on publication for each row
    when (new.resolution_id is not null) execute function keep_publication_standing();
create trigger publication_standing_changed after update on publication for each row
    when (new.resolution_id is not null and new.status is distinct from old.status)
    execute function keep_publication_standing();
