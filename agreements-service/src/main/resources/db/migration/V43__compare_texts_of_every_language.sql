-- Texts are compared in every language that both are written in, not in Persian alone: a sketch per language.
alter table agreement_likeness_key add column text_sketches jsonb not null default '{}';
update agreement_likeness_key set text_sketches = jsonb_build_object('fa', to_jsonb(text_sketch))
where cardinality(text_sketch) > 0;
alter table agreement_likeness_key alter column text_sketches drop default;
alter table agreement_likeness_key drop column text_sketch;
comment on column agreement_likeness_key.text_sketches is
    'by primary language the smallest hashes of the runs of words in the clauses, ascending; without a language that has hardly any text';
-- Those that have a text in another language get their keys anew when the service starts.
delete from agreement_likeness_key k using agreement a
where a.id = k.agreement_id and jsonb_path_exists(a.clauses, '$[*].text.keyvalue() ? (@.key != "fa")');
