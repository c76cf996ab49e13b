-- Nobody misspells a number: one for another would be another record. References and numbers are two thirds of all words, and
-- every record brings some of its own.
delete from search_word where word ~ '[0-9]';

create or replace function learn_words(of_kind text, words text[]) returns void language sql
    set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
    insert into search_word (kind, word, shorter)
    select of_kind, term, shorter_words(term)
    from (select distinct term from unnest(words) as term where term !~ '[0-9]') met
    where not exists (select from search_word where kind = of_kind and word = term)
$$;
