-- What belongs to an agreement as a file. The bytes are in the attachment store, under their digest; an attachment is never
-- changed, only withdrawn.
create table attachment (
    id              uuid        primary key,
    agreement_id    uuid        not null references agreement on delete cascade,
    type            text        not null check (type in ('draft-text', 'signed-copy', 'scan', 'annex', 'translation',
                                'correspondence', 'evidence')),
    -- BCP 47
    language        text        not null,
    file_name       text        not null,
    media_type      text        not null,
    bytes           bigint      not null check (bytes > 0),
    sha256          bytea       not null check (length(sha256) = 32),
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    withdrawn_by    text,
    withdrawn_at    timestamptz,
    withdrawn_why   text,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
-- one file stands once under an agreement; serves the list
create unique index attachment_once on attachment (agreement_id, sha256) where withdrawn_at is null;
create index attachment_agreement on attachment (agreement_id, id);
