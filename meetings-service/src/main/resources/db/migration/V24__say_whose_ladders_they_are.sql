-- The kinds of body whose resolutions may climb the ladder; none for every kind.
alter table escalation_rule add column body_kinds text[] not null default '{}';

update escalation_rule rule set body_kinds = preset.body_kinds
from (values ('provincial-council', array['dialogue-council', 'secretariat', 'working-group', 'joint-working-group',
                                          'steering-committee', 'other']),
             ('joint-council', array['dialogue-council', 'secretariat', 'working-group', 'joint-working-group',
                                     'steering-committee', 'other']),
             ('regional-group', array['regional-group', 'working-group', 'joint-working-group']),
             ('working-group', array['working-group', 'joint-working-group']),
             ('national-committee', array['national-committee', 'steering-committee', 'ministry', 'other']))
     as preset (ladder, body_kinds)
where rule.ladder = preset.ladder;
