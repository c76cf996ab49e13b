-- Every word that stands in some axis, meeting or resolution, and what is left of it when it loses one letter: two words that
-- share one of these are a slip apart. A word stays when nothing holds it any more; it then finds nothing.
create table search_word (
    -- the table whose records hold it
    kind     text    not null check (kind in ('axis', 'meeting', 'resolution')),
    word     text    not null,
    -- the word itself, and the word without each of its letters
    shorter  text[]  not null,
    primary key (kind, word)
);
-- serves the search for the word that was meant
create index search_word_shorter on search_word using gin (shorter);

-- As queries take a word apart (SearchTerms.shorter): numbers and very short words have no slips.
create function shorter_words(word text) returns text[] language sql immutable as $$
    select case
        when length(word) < 4 or word ~ '^[0-9]' then array[word]
        else array[word]
             || array(select distinct left(word, i - 1) || substr(word, i + 1) from generate_series(1, length(word)) as i)
    end
$$;

create function learn_words() returns trigger language plpgsql as $$
declare
    unknown text[];
begin
    if tg_op = 'UPDATE' and old.terms = new.terms then
        return null;
    end if;
    unknown := array(select distinct term from unnest(new.terms) as term
                     where not exists (select from search_word where kind = tg_table_name and word = term));
    if cardinality(unknown) > 0 then
        -- two that learn the same words in another order would wait for each other in a circle
        perform pg_advisory_xact_lock(hashtext('search words'));
        insert into search_word (kind, word, shorter)
        select tg_table_name, term, shorter_words(term) from unnest(unknown) as term on conflict do nothing;
    end if;
    return null;
end
$$;

-- When the transaction ends, so that nobody waits for the words of a long one.
create constraint trigger axis_words after insert or update of terms on axis
    deferrable initially deferred for each row execute function learn_words();
create constraint trigger meeting_words after insert or update of terms on meeting
    deferrable initially deferred for each row execute function learn_words();
create constraint trigger resolution_words after insert or update of terms on resolution
    deferrable initially deferred for each row execute function learn_words();

insert into search_word (kind, word, shorter)
select kind, word, shorter_words(word)
from (select 'axis' as kind, unnest(terms) as word from axis
      union select 'meeting', unnest(terms) from meeting
      union select 'resolution', unnest(terms) from resolution) known;
