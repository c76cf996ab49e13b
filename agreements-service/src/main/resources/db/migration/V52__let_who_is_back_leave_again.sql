-- A renewal brings back who had left: the denunciation stays on record, counts no more, and another one may follow.
alter table agreement_action add column undone_on date;
alter table agreement_action drop constraint agreement_action_pkey;
-- serves the actions of an agreement as well
create index agreement_action_agreement on agreement_action (agreement_id);
create unique index agreement_action_once on agreement_action (agreement_id, party_id, kind) where undone_on is null;

update agreement_action d set undone_on = renewed.agreed_on
from (select distinct on (agreement_id) agreement_id, agreed_on, made_at
      from agreement_revision where verb = 'renewed' order by agreement_id, version desc) renewed
where d.agreement_id = renewed.agreement_id and d.kind = 'denounced' and d.recorded_at < renewed.made_at;

-- few are ever denounced
update agreement a set denounced_on = (
    select min(sides.last)
    from (select max(d.done_on) as last
          from agreement_party s
          left join agreement_action d on d.agreement_id = s.agreement_id and d.party_id = s.party_id
              and d.kind = 'denounced' and d.undone_on is null
          where s.agreement_id = a.id and s.role = 'signatory'
          group by s.side having count(*) = count(d.done_on)) sides)
where a.denounced_on is not null;
