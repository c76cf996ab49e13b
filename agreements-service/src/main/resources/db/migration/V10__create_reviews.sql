-- compares texts and days in one constraint
create extension if not exists btree_gist;

-- Which reviews an agreement of a level needs, and in how many days. Rows are dated: the one of the day of submission counts.
create table review_rule (
    id           uuid        primary key,
    kind         text        not null check (kind in ('legal', 'protocol')),
    -- of the agreement: the highest level of its parties
    level        text        not null check (level in ('domestic', 'foreign-sub-national', 'foreign-national')),
    required     boolean     not null,
    -- from the day of submission to the deadline, calendar days
    days         int         not null check (days between 1 and 365),
    source       jsonb       not null check (source ? 'fa'),
    valid_from   date        not null,
    -- the last day; null when no end is known
    valid_until  date        check (valid_until >= valid_from),
    added_by     text        not null,
    added_at     timestamptz not null,
    -- one rule a day; serves the rules of a day and their list
    constraint review_rule_once exclude using gist (kind with =, level with =, daterange(valid_from, valid_until, '[]') with &&)
);
insert into review_rule (id, kind, level, required, days, source, valid_from, added_by, added_at) values
    ('0198c1f2-0000-7000-8000-000000000001', 'legal', 'domestic', true, 10,
     '{"fa": "قرار اولیهٔ سامانه؛ کمیته می‌تواند آن را تغییر دهد", "en": "The initial setting of the platform; the committee may change it"}', '2000-01-01', 'migration', now()),
    ('0198c1f2-0000-7000-8000-000000000002', 'protocol', 'domestic', false, 10,
     '{"fa": "قرار اولیهٔ سامانه؛ کمیته می‌تواند آن را تغییر دهد", "en": "The initial setting of the platform; the committee may change it"}', '2000-01-01', 'migration', now()),
    ('0198c1f2-0000-7000-8000-000000000003', 'legal', 'foreign-sub-national', true, 15,
     '{"fa": "قرار اولیهٔ سامانه؛ کمیته می‌تواند آن را تغییر دهد", "en": "The initial setting of the platform; the committee may change it"}', '2000-01-01', 'migration', now()),
    ('0198c1f2-0000-7000-8000-000000000004', 'protocol', 'foreign-sub-national', true, 10,
     '{"fa": "قرار اولیهٔ سامانه؛ کمیته می‌تواند آن را تغییر دهد", "en": "The initial setting of the platform; the committee may change it"}', '2000-01-01', 'migration', now()),
    ('0198c1f2-0000-7000-8000-000000000005', 'legal', 'foreign-national', true, 20,
     '{"fa": "قرار اولیهٔ سامانه؛ کمیته می‌تواند آن را تغییر دهد", "en": "The initial setting of the platform; the committee may change it"}', '2000-01-01', 'migration', now()),
    ('0198c1f2-0000-7000-8000-000000000006', 'protocol', 'foreign-national', true, 15,
     '{"fa": "قرار اولیهٔ سامانه؛ کمیته می‌تواند آن را تغییر دهد", "en": "The initial setting of the platform; the committee may change it"}', '2000-01-01', 'migration', now());

-- One task of review: made when an agreement is submitted, taken by a reviewer, decided.
create table review (
    id             uuid        primary key,
    agreement_id   uuid        not null references agreement on delete cascade,
    kind           text        not null check (kind in ('legal', 'protocol')),
    -- how often the agreement had been submitted
    round          int         not null check (round > 0),
    status         text        not null check (status in ('open', 'taken', 'approved', 'returned', 'cancelled')),
    rule_id        uuid        not null references review_rule,
    due_on         date        not null,
    -- who wrote and who submitted what is reviewed: neither reviews it
    author         text        not null,
    submitted_by   text        not null,
    reviewer       text,
    taken_at       timestamptz,
    decided_at     timestamptz,
    -- of a return
    reason         text,
    -- whether a statement of need has to be judged here
    need_stated    boolean     not null,
    need_outcome   text        check (need_outcome in ('needed', 'not-needed')),
    need_reason    text,
    need_judged_by text,
    need_judged_at timestamptz,
    created_at     timestamptz not null,
    modified_at    timestamptz not null,
    version        bigint      not null,
    -- serves the reviews of an agreement
    unique (agreement_id, round, kind),
    check (reviewer is null or (reviewer <> author and reviewer <> submitted_by)),
    check ((reviewer is not null) or status in ('open', 'cancelled')),
    check ((need_outcome is null) = (need_reason is null))
);
-- serves the list, the most urgent first
create index review_due on review (due_on, id);
-- serves the list of what is open or overdue, and of one kind
create index review_status on review (status, kind, due_on, id);
-- serves the list of one reviewer
create index review_reviewer on review (reviewer, due_on, id) where reviewer is not null;

-- What a reviewer found, at a clause or in the whole text.
create table review_finding (
    id               uuid        primary key,
    review_id        uuid        not null references review on delete cascade,
    -- number of the clause; null for the whole text
    clause           text,
    severity         text        not null check (severity in ('error', 'warning', 'remark')),
    text             text        not null,
    found_by         text        not null,
    found_at         timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
-- serves the findings of a review
create index review_finding_review on review_finding (review_id, id);
