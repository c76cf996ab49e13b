-- Since when every signatory of a side has denounced it; an agreement that renews itself does so no more.
alter table agreement add column denounced_on date;
update agreement a set denounced_on = gone.since
from (select agreement_id, min(last) as since
      from (select s.agreement_id, max(d.done_on) as last
            from agreement_party s
            left join agreement_action d
                on d.agreement_id = s.agreement_id and d.party_id = s.party_id and d.kind = 'denounced'
            where s.role = 'signatory'
            group by s.agreement_id, s.side having count(*) = count(d.done_on)) sides
      group by agreement_id) gone
where gone.agreement_id = a.id;
