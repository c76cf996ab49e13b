-- The same keys of old documents; whoever writes them fills the table in the transaction of the change.
create table legacy_likeness_key (
    -- of an old document; they are never deleted
    document_id  uuid    primary key,
    places       text[]  not null,
    title        text    not null,
    theme        text    not null
);
-- serves the search for candidates, as that of agreements does
create index legacy_likeness_key_block on legacy_likeness_key using gin (places, title gin_trgm_ops);

-- An agreement may be like an old document as well.
alter table agreement_likeness drop constraint agreement_likeness_other_id_fkey;
alter table agreement_likeness add column other_type text not null default 'agreement'
    check (other_type in ('agreement', 'legacy-document'));
alter table agreement_likeness alter column other_type drop default;
