-- Places and subjects stand beside the words, so that one index answers for a word in a province without reading agreements.
-- The indexes go first and are built anew at the end: row by row they would cost many times as much.
drop index agreement_search_terms;
drop index agreement_search_title_terms;
drop index agreement_search_day;
alter table agreement_search
    add column provinces text[] not null default '{}',
    add column countries text[] not null default '{}',
    add column subject_areas text[] not null default '{}';
update agreement_search s set provinces = a.provinces, countries = a.countries, subject_areas = a.subject_areas
from agreement a where a.id = s.agreement_id;
alter table agreement_search
    alter column provinces drop default,
    alter column countries drop default,
    alter column subject_areas drop default;
-- serves the search
create index agreement_search_words on agreement_search using gin (terms, title_terms, provinces, countries, subject_areas);
-- serves the order by relevance
create index agreement_search_day on agreement_search (day, agreement_id);
analyze agreement_search;
