-- What is searched follows what is written statement by statement: a file of many records learns each word once, and nothing is
-- done for a change that leaves words and places as they are.

-- Two transactions may learn the same word side by side: a word that stands here twice is found once, and nobody waits.
alter table search_word drop constraint search_word_pkey;
create index search_word_word on search_word (kind, word);

drop trigger axis_words on axis;
drop trigger meeting_words on meeting;
drop trigger resolution_words on resolution;
drop function learn_words();

-- Looks each word up by itself: a plan that was made while nearly none were known would read all of them each time.
create function learn_words(of_kind text, words text[]) returns void language sql
    set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
    insert into search_word (kind, word, shorter)
    select of_kind, term, shorter_words(term)
    from (select distinct term from unnest(words) as term) met
    where not exists (select from search_word where kind = of_kind and word = term)
$$;

create function learn_words_of_many() returns trigger language plpgsql as $$
begin
    perform learn_words(tg_table_name, array(select distinct term from added, unnest(terms) as term));
    return null;
end
$$;

create function learn_words_of_one() returns trigger language plpgsql as $$
begin
    perform learn_words(tg_table_name, new.terms);
    return null;
end
$$;

create trigger axis_words after insert on axis referencing new table as added
    for each statement execute function learn_words_of_many();
create trigger meeting_words after insert on meeting referencing new table as added
    for each statement execute function learn_words_of_many();
create trigger resolution_words after insert on resolution referencing new table as added
    for each statement execute function learn_words_of_many();
create trigger axis_words_anew after update on axis for each row
    when (old.terms is distinct from new.terms) execute function learn_words_of_one();
create trigger meeting_words_anew after update on meeting for each row
    when (old.terms is distinct from new.terms) execute function learn_words_of_one();
create trigger resolution_words_anew after update on resolution for each row
    when (old.terms is distinct from new.terms) execute function learn_words_of_one();

create function search_resolutions() returns trigger language plpgsql as $$
begin
    insert into resolution_search (resolution_id, words, provinces, missions)
    select id, word_numbers(terms), provinces, missions from added;
    return null;
end
$$;
drop trigger resolution_searched on resolution;
create trigger resolution_searched after insert on resolution referencing new table as added
    for each statement execute function search_resolutions();
