-- What provinces agree with each other and with counterparts abroad, from draft to end.
create table agreement (
    id                      uuid        primary key,
    reference               text        not null unique check (reference ~ '^[A-Z0-9][A-Z0-9.-]{1,39}$'),
    kind                    text        not null check (kind in ('mou', 'agreement', 'cooperation-document', 'protocol', 'twinning',
                                        'joint-statement', 'minutes', 'letter-of-intent')),
    -- the province that keeps the record; its offices write it
    lead_province           text        not null check (lead_province ~ '^IR-[0-9]{2}$'),
    -- the highest level of its parties: it decides visibility and procedure
    level                   text        not null check (level in ('domestic', 'foreign-sub-national', 'foreign-national')),
    title                   jsonb       not null check (title ? 'fa'),
    -- the Persian title however it is spelt
    title_key               text        not null,
    -- [{"number": "1", "text": {"fa": "…"}}]
    clauses                 jsonb       not null default '[]',
    -- everyone involved: the lead, the parties' provinces and those the text concerns
    provinces               text[]      not null check (lead_province = any (provinces)),
    -- ISO 3166-1 alpha-2
    countries               text[]      not null default '{}',
    subject_areas           text[]      not null default '{}',
    valid_from              date,
    valid_until             date,
    renewal                 text        not null check (renewal in ('none', 'automatic', 'by-consent')),
    parent                  uuid        references agreement check (parent <> id),
    -- whether it ends with its parent; otherwise it is only flagged
    follows_parent          boolean     not null,
    parent_ended            boolean     not null default false,
    -- BCP 47
    languages               text[]      not null default '{}',
    prevailing_language     text,
    expected_direct_jobs    int         check (expected_direct_jobs >= 0),
    expected_investment     numeric(20, 2) check (expected_investment >= 0),
    -- ISO 4217
    currency                text        check (currency ~ '^[A-Z]{3}$'),
    -- urn:peyvand:<type>:<id> of what it came from
    origins                 text[]      not null default '{}',
    statement_of_need       text,
    basis                   text,
    -- an old document that was registered after the fact, with what is known of it
    legacy                  boolean     not null default false,
    status                  text        not null check (status in ('draft', 'in-review', 'returned', 'approved', 'signed',
                                        'in-force', 'completed', 'terminated', 'lapsed', 'withdrawn')),
    -- sha-256 of what makes two records the same document: title, parties and day of signing
    content_digest          bytea       not null,
    -- how often the signed text was amended; every amendment is a revision
    amendment               int         not null default 0,
    -- subject of the token that wrote the present content
    author                  text        not null,
    submitted_by            text,
    submitted_at            timestamptz,
    approved_by             text,
    approved_at             timestamptz,
    signed_on               date,
    in_force_on             date,
    ended_on                date,
    notified_on             date,
    notification_reference  text,
    registered_on           date,
    registry_reference      text,
    created_at              timestamptz not null,
    modified_at             timestamptz not null,
    version                 bigint      not null,
    check ((expected_investment is null) = (currency is null)),
    check (valid_from <= valid_until),
    check (prevailing_language is null or prevailing_language = any (languages)),
    check (approved_by is null or approved_by <> submitted_by),
    check (legacy or signed_on is not null or status not in ('signed', 'in-force', 'completed', 'terminated'))
);
-- serve the lists of an office, of a mission, and the filters of the same names
create index agreement_provinces on agreement using gin (provinces);
create index agreement_countries on agreement using gin (countries);
create index agreement_subject_areas on agreement using gin (subject_areas);
create index agreement_origins on agreement using gin (origins);
-- serve the orders; ids are in the order of time
create index agreement_modified on agreement (modified_at, id);
create index agreement_signed_on on agreement (signed_on, id);
create index agreement_status on agreement (status, id);
-- serves expiring agreements, the reminders and the order by validity
create index agreement_valid_until on agreement (valid_until, id);
-- serves subsidiaries
create index agreement_parent on agreement (parent) where parent is not null;
-- serves the import's search for the same document under another reference
create index agreement_content_digest on agreement (content_digest);

create table agreement_party (
    agreement_id  uuid     not null references agreement on delete cascade,
    position      smallint not null,
    -- as it was named; party.survivor says who it is today
    party_id      uuid     not null references party,
    side          text     not null check (side in ('a', 'b', 'c', 'd')),
    role          text     not null check (role in ('signatory', 'implementing', 'beneficiary', 'witness')),
    primary key (agreement_id, position),
    unique (agreement_id, party_id)
);
-- serves the agreements of a party
create index agreement_party_party on agreement_party (party_id, agreement_id);

-- What each party did, dated: the actions of the UN Treaty Collection.
create table agreement_action (
    agreement_id     uuid        not null references agreement on delete cascade,
    party_id         uuid        not null references party,
    kind             text        not null check (kind in ('signed', 'approved', 'entered-into-force', 'denounced')),
    done_on          date        not null,
    place            text,
    signatory_name   text,
    signatory_post   text,
    note             text,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    -- serves the actions of an agreement
    primary key (agreement_id, party_id, kind)
);

-- What a mission adds on the side of a counterpart abroad.
create table agreement_counterpart (
    agreement_id     uuid        not null references agreement on delete cascade,
    party_id         uuid        not null references party,
    official_name    jsonb,
    signatory_name   text,
    signatory_post   text,
    place            text,
    note             text,
    completed_by     text        not null,
    completed_at     timestamptz not null,
    primary key (agreement_id, party_id)
);

-- Personal data is kept apart: only who may see the nodal officer joins this table.
create table agreement_nodal_officer (
    agreement_id  uuid primary key references agreement on delete cascade,
    name          text not null,
    post          text,
    phone         text,
    email         text
);

-- Every content an agreement ever had.
create table agreement_revision (
    agreement_id  uuid        not null references agreement on delete cascade,
    -- version of the record that this content came with
    version       bigint      not null,
    -- draft, amendment, renewal, or the move that carried a reason
    verb          text        not null,
    amendment     int         not null,
    content       jsonb       not null,
    made_by       text        not null,
    made_at       timestamptz not null,
    reason        text,
    -- when the parties agreed on an amendment or a renewal
    agreed_on     date,
    -- serves the list of a record's revisions
    primary key (agreement_id, version)
);

-- The last number given out per province and kind, so that references have no gaps and never meet.
create table agreement_reference (
    province     text not null,
    kind         text not null,
    last_number  int  not null,
    primary key (province, kind)
);

-- The last guard of what was signed: its text changes only together with the number of its amendment.
create function keep_signed_text() returns trigger language plpgsql as $$
begin
    raise exception 'the text of a signed agreement changes by amendment only' using errcode = 'check_violation';
end
$$;
create trigger agreement_signed_text before update on agreement for each row
    when (old.status in ('signed', 'in-force', 'completed', 'terminated', 'lapsed') and old.amendment = new.amendment
          and (old.title, old.clauses, old.subject_areas, old.languages) is distinct from
              (new.title, new.clauses, new.subject_areas, new.languages))
    execute function keep_signed_text();
