-- The words that agreements are searched by: folded stems. Written with the agreement, in its transaction.
create table agreement_search (
    agreement_id  uuid    primary key references agreement on delete cascade,
    title_terms   text[]  not null,
    -- those of the title and of everything else that names it: parties under all names, references, subjects, places
    terms         text[]  not null
);
-- serves the search
create index agreement_search_terms on agreement_search using gin (terms);

-- Every word that stands in some agreement, and what is left of it when it loses one letter: two words that share one of
-- these are a slip apart. A word stays when nothing holds it any more; it then finds nothing.
create table search_word (
    word     text    primary key,
    -- the word itself, and the word without each of its letters
    shorter  text[]  not null
);
-- serves the search for the word that was meant
create index search_word_shorter on search_word using gin (shorter);
