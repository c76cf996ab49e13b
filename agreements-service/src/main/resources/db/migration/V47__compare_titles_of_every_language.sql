-- Titles are compared in every language that both are written in, not in Persian alone: a key per further language.
create table agreement_title_key (
    agreement_id  uuid    not null references agreement on delete cascade,
    -- primary language, such as en; never fa, whose key stands in agreement_likeness_key
    language      text    not null check (language <> 'fa'),
    places        text[]  not null,
    -- the words without those for kinds of documents, without accents, case and blanks
    title         text    not null,
    -- the same without the names of who agrees
    theme         text    not null,
    -- serves the titles of an agreement
    primary key (agreement_id, language)
);
-- serves the search for candidates by a title in another language than Persian
create index agreement_title_key_block on agreement_title_key using gin (places, title gin_trgm_ops);
-- Those that have a title in another language get their keys anew when the service starts.
delete from agreement_likeness_key k using agreement a
where a.id = k.agreement_id and jsonb_path_exists(a.title, '$.keyvalue() ? (@.key != "fa")');
