-- serves the lists of axes: what concerns a province or a country, among very many
create index axis_concerned on axis using gin (concerned, countries);
-- those of a subject
create index axis_subject on axis (subject, id) where subject is not null;
