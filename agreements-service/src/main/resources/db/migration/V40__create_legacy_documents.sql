-- Old cooperation documents whose fate is open: what little is known of them, and how their fate was determined. They are
-- records of their own and no agreements: they count in no figure of the register, and nothing in force rests on them.
create table legacy_document (
    id                   uuid        primary key,
    reference            text        not null unique check (reference ~ '^[A-Z0-9][A-Z0-9.-]{1,39}$'),
    province             text        not null check (province ~ '^IR-[0-9]{2}$'),
    -- ISO 3166-1 alpha-2; null when nobody knows it any more
    country              text        check (country ~ '^[A-Z]{2}$'),
    title                jsonb       not null check (title ? 'fa'),
    -- text for people by language; empty when it is not known
    counterpart          jsonb       not null default '{}',
    kind                 text        check (kind in ('mou', 'agreement', 'cooperation-document', 'protocol', 'twinning',
                                     'joint-statement', 'minutes', 'letter-of-intent')),
    signed_on            date,
    valid_until          date,
    subject_areas        text[]      not null default '{}',
    -- null when nobody has looked
    scanned_copy         boolean,
    basis                text,
    -- title and counterpart in all languages, in their folded letters
    folded               text        not null,
    -- sha-256 of what makes two rows copies of each other
    content_digest       bytea       not null,
    status               text        not null check (status in ('registered', 'classified', 'proposed', 'determined')),
    classification       text        check (classification in ('active', 'dormant', 'expired', 'superseded', 'duplicate',
                                     'unverifiable')),
    classification_note  text,
    classified_by        text,
    classified_at        timestamptz,
    proposed_fate        text        check (proposed_fate in ('keep', 'renew', 'amend', 'merge-into', 'terminate', 'lapse')),
    -- urn:peyvand:<type>:<id> of what it is to be merged into
    proposed_into        text,
    proposal_reason      text,
    proposed_by          text,
    proposed_at          timestamptz,
    fate                 text        check (fate in ('keep', 'renew', 'amend', 'merge-into', 'terminate', 'lapse')),
    fate_into            text,
    fate_reason          text,
    decided_by           text,
    decided_at           timestamptz,
    maker                text        not null,
    created_at           timestamptz not null,
    modified_at          timestamptz not null,
    version              bigint      not null,
    check (valid_until is null or signed_on is null or signed_on <= valid_until),
    check ((status = 'registered') = (classification is null)),
    check ((status = 'determined') = (fate is not null)),
    check (status not in ('proposed', 'determined') or proposed_fate is not null),
    check ((proposed_fate is not distinct from 'merge-into') = (proposed_into is not null)),
    check ((fate is not distinct from 'merge-into') = (fate_into is not null)),
    check (decided_by is null or decided_by <> proposed_by)
);
-- serve the lists of an office, of a mission, and the counts of campaigns
create index legacy_document_province on legacy_document (province, reference);
create index legacy_document_country on legacy_document (country, reference);
-- serves what is still undetermined, and what is overdue
create index legacy_document_open on legacy_document (reference) where status <> 'determined';
create index legacy_document_status on legacy_document (status, reference);
-- serves the search by words
create index legacy_document_folded on legacy_document using gin (folded gin_trgm_ops);
-- serves the import's search for copies
create index legacy_document_content_digest on legacy_document (content_digest);
-- serves the documents that were merged into another one
create index legacy_document_fate_into on legacy_document (fate_into) where fate_into is not null;

-- Everything that happened to a document. What was undetermined on a day is read from here.
create table legacy_document_step (
    document_id  uuid        not null references legacy_document on delete cascade,
    -- version of the record that the step led to
    version      bigint      not null,
    verb         text        not null,
    -- the state it led to
    status       text        not null,
    -- the content, classification, advice, proposal or decision
    detail       jsonb       not null,
    reason       text,
    made_by      text        not null,
    made_at      timestamptz not null,
    -- serves the history of a document and its state on a day
    primary key (document_id, version)
);

-- The last number given out per province to documents that came without a reference.
create table legacy_document_reference (
    province     text primary key,
    last_number  int  not null
);
