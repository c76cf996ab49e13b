-- Which steps a late resolution climbs, by ladder. Rules are data: a new one ends the one before it, and what began to climb
-- under the old one goes on under it.
create table escalation_rule (
    id              uuid        primary key,
    -- the word that resolutions name: a ladder for each kind of body
    ladder          text        not null check (ladder ~ '^[a-z][a-z0-9-]{1,59}$'),
    effective_from  date        not null,
    -- exclusive; null as long as it holds
    effective_until date        check (effective_until > effective_from),
    source          text        not null,
    made_by         text        not null,
    made_at         timestamptz not null,
    -- at most one rule holds on any day; serves the look-up by ladder
    exclude using gist (ladder with =, daterange(effective_from, effective_until) with &&)
);

create table escalation_rule_step (
    rule_id     uuid  not null references escalation_rule on delete cascade,
    -- from 1
    step        int   not null check (step between 1 and 10),
    level       text  not null check (level in ('owner', 'secretary', 'governor', 'national-secretariat', 'committee',
                      'first-vice-president')),
    -- days after the step before it; of the first step, after the deadline
    delay_days  int   not null check (delay_days between 1 and 3650),
    -- the same counted from the deadline
    after_days  int   not null check (after_days >= delay_days),
    -- whose work list it comes to
    recipient   text  not null check (recipient in ('owner-office', 'secretariat', 'governorate', 'committee')),
    -- the seat that answers there, for people: {"fa": "…", "en": "…"}
    seat        jsonb not null check (seat ? 'fa'),
    primary key (rule_id, step)
);

insert into escalation_rule (id, ladder, effective_from, source, made_by, made_at)
select gen_random_uuid(), ladder, date '1900-01-01',
       'پیش‌فرض سامانه؛ تا ابلاغ دستورالعمل (product default until a circular says otherwise)', 'peyvand', now()
from unnest(array['default', 'provincial-council', 'joint-council', 'regional-group', 'working-group',
                  'national-committee']) as preset (ladder);

insert into escalation_rule_step (rule_id, step, level, delay_days, after_days, recipient, seat)
select rule.id, preset.step, preset.level, preset.delay_days,
       sum(preset.delay_days) over (partition by rule.id order by preset.step), seat.recipient, seat.name
from (values (array['default', 'provincial-council', 'joint-council', 'regional-group'], 1, 'owner', 1),
             (array['default', 'provincial-council', 'joint-council', 'regional-group'], 2, 'secretary', 7),
             (array['default', 'provincial-council', 'joint-council', 'regional-group'], 3, 'governor', 14),
             (array['default', 'provincial-council', 'joint-council', 'regional-group'], 4, 'national-secretariat', 15),
             (array['default', 'provincial-council', 'joint-council', 'regional-group'], 5, 'committee', 15),
             (array['default', 'provincial-council', 'joint-council', 'regional-group'], 6, 'first-vice-president', 30),
             (array['working-group'], 1, 'owner', 1),
             (array['working-group'], 2, 'secretary', 5),
             (array['working-group'], 3, 'governor', 10),
             (array['working-group'], 4, 'national-secretariat', 10),
             (array['working-group'], 5, 'committee', 15),
             (array['national-committee'], 1, 'owner', 1),
             (array['national-committee'], 2, 'national-secretariat', 7),
             (array['national-committee'], 3, 'committee', 14),
             (array['national-committee'], 4, 'first-vice-president', 30)) as preset (ladders, step, level, delay_days)
join escalation_rule rule on rule.ladder = any (preset.ladders)
join (values ('owner', 'owner-office', '{"fa": "مسئول اجرای مصوبه", "en": "Whoever is answerable for the resolution"}'::jsonb),
             ('secretary', 'secretariat', '{"fa": "دبیر شورای گفت‌وگو", "en": "Secretary of the dialogue council"}'),
             ('governor', 'governorate', '{"fa": "استاندار، رئیس شورای گفت‌وگو", "en": "Governor, head of the dialogue council"}'),
             ('national-secretariat', 'committee', '{"fa": "دبیرخانهٔ ملی", "en": "National secretariat"}'),
             ('committee', 'committee', '{"fa": "کمیتهٔ روابط خارجی استان‌ها", "en": "Committee of Provinces'' Foreign Relations"}'),
             ('first-vice-president', 'committee', '{"fa": "معاون اول رئیس‌جمهور", "en": "First Vice-President"}'))
     as seat (level, recipient, name) on seat.level = preset.level;
