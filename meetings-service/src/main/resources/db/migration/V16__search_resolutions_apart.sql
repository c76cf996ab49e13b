-- What resolutions are searched by stands apart from what they say, so that a search reads little: words as numbers, and the
-- places that narrow it.

-- Two words have the same number once in some thousand millions of millions.
create function word_numbers(words text[]) returns bigint[] language sql immutable strict parallel safe
    return array(select cast(cast('x' || left(md5(word), 16) as bit(64)) as bigint) from unnest(words) as word);

create table resolution_search (
    resolution_id  uuid        primary key references resolution on delete cascade,
    -- of its terms
    words          bigint[]    not null,
    provinces      text[]      not null,
    missions       text[]      not null
);

create function search_resolution() returns trigger language plpgsql as $$
begin
    insert into resolution_search (resolution_id, words, provinces, missions)
    values (new.id, word_numbers(new.terms), new.provinces, new.missions)
    on conflict (resolution_id)
        do update set words = excluded.words, provinces = excluded.provinces, missions = excluded.missions;
    return null;
end
$$;

create trigger resolution_searched after insert on resolution for each row execute function search_resolution();
create trigger resolution_searched_anew after update on resolution for each row
    when ((old.terms, old.provinces, old.missions) is distinct from (new.terms, new.provinces, new.missions))
    execute function search_resolution();

insert into resolution_search (resolution_id, words, provinces, missions)
select id, word_numbers(terms), provinces, missions from resolution;
-- serves the search for words, and for a word in a province
create index resolution_search_words on resolution_search using gin (words, provinces, missions);
analyze resolution_search;
drop index resolution_terms;
