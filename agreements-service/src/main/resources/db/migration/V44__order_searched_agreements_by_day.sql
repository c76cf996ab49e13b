-- The day by which what a search finds is ordered: of signing, else of registration. It stands with the words, so that a word
-- that thousands of agreements hold is answered from the newest on, without reading and sorting all of them.
alter table agreement_search add column day date;
update agreement_search s set day = coalesce(a.signed_on, cast(a.created_at at time zone 'UTC' as date))
from agreement a where a.id = s.agreement_id;
alter table agreement_search alter column day set not null;
-- serves the order by relevance
create index agreement_search_day on agreement_search (day, agreement_id);
-- serves those whose title holds a rare word
create index agreement_search_title_terms on agreement_search using gin (title_terms);
