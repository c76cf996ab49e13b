-- What a body passes on to another one, in the system or outside it.
create table referral (
    id           uuid        primary key,
    reference    text        not null unique,
    status       text        not null check (status in ('sent', 'received', 'accepted', 'refused', 'done', 'withdrawn')),
    -- urn:peyvand:<type>:<id> of the record that is referred
    subject      text        not null,
    -- the subject and all that it came from when it was referred
    above        text[]      not null check (subject = any (above)),
    title        jsonb       not null check (title ? 'fa'),
    request      jsonb,
    from_body    uuid        not null references body,
    to_body      uuid        references body check (to_body <> from_body),
    -- the name of a recipient that is not in the register
    to_outside   jsonb       check (to_outside ? 'fa'),
    -- the bodies that the matter has passed through, the recipient last
    chain        uuid[]      not null check (cardinality(chain) > 0),
    -- the province whose offices refer it, ISO 3166-2; null when the committee does
    province     text,
    -- whose offices answer it; none for a recipient at the national level or outside
    to_provinces text[]      not null,
    -- who may know of it: all that the matter has passed through
    provinces    text[]      not null,
    missions     text[]      not null default '{}',
    due_on       date,
    refusal      text,
    -- urn of the record that the recipient goes on with
    follow_up    text        check (follow_up <> subject),
    result       jsonb,
    received_at  timestamptz,
    answered_at  timestamptz,
    done_at      timestamptz,
    maker        text        not null,
    created_at   timestamptz not null,
    modified_at  timestamptz not null,
    version      bigint      not null,
    check ((to_body is null) <> (to_outside is null)),
    check ((status = 'refused') = (refusal is not null)),
    check ((status = 'done') = (result is not null)),
    check (follow_up is null or status in ('accepted', 'done'))
);
-- a record is before the same recipient once
create unique index referral_once on referral (subject, from_body, to_body) where status in ('sent', 'received', 'accepted');
-- serve the way that a matter has gone, and the thread
create index referral_subject on referral (subject);
create index referral_above on referral using gin (above);
create index referral_follow_up on referral (follow_up) where follow_up is not null;
-- serve the lists
create index referral_provinces on referral using gin (provinces);
create index referral_from on referral (from_body, id);
create index referral_to on referral (to_body, id);
create index referral_modified on referral (modified_at, id);
create index referral_due on referral (due_on, id) where status in ('sent', 'received');

-- The last number given in a year of the solar Hijri calendar.
create table referral_number (
    year         int  primary key,
    last_number  int  not null
);
