-- What an agreement promises: each with a day, and what became of it.
create table commitment (
    id            uuid        primary key,
    agreement_id  uuid        not null references agreement on delete cascade,
    kind          text        not null check (kind in ('commitment', 'milestone')),
    -- text for people by language
    title         jsonb       not null check (title ? 'fa'),
    -- the party that owes it; null when all do
    party_id      uuid        references party,
    due_on        date        not null,
    status        text        not null check (status in ('scheduled', 'met', 'partly-met', 'not-met')),
    evidence      text,
    -- urn:peyvand:<type>:<id> of a document that shows it
    attachment    text,
    maker         text        not null,
    reported_by   text,
    reported_at   timestamptz,
    verified_by   text,
    verified_at   timestamptz,
    -- why the last report was refused
    refusal       text,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null,
    check ((status = 'scheduled') = (reported_by is null)),
    check ((reported_by is null) = (reported_at is null)),
    check ((verified_by is null) = (verified_at is null)),
    check (verified_by is null or verified_by <> reported_by)
);
-- serves the commitments of an agreement in the order of their days
create index commitment_agreement on commitment (agreement_id, due_on, id);
-- serves the funnel: what has been shown to be done
create index commitment_shown on commitment (agreement_id) where verified_at is not null and status in ('met', 'partly-met');

-- When the parties report on an agreement.
create table report_plan (
    agreement_id  uuid        primary key references agreement on delete cascade,
    -- the day of the first report
    starts_on     date        not null,
    ends_on       date        not null,
    frequency     text        not null check (frequency in ('monthly', 'quarterly', 'half-yearly', 'yearly')),
    maker         text        not null,
    modified_at   timestamptz not null,
    version       bigint      not null,
    check (starts_on <= ends_on)
);

create table progress_report (
    id            uuid        primary key,
    agreement_id  uuid        not null references agreement on delete cascade,
    due_on        date        not null,
    status        text        not null check (status in ('due', 'submitted', 'accepted')),
    body          text,
    attachment    text,
    submitted_by  text,
    submitted_at  timestamptz,
    accepted_by   text,
    accepted_at   timestamptz,
    refusal       text,
    modified_at   timestamptz not null,
    version       bigint      not null,
    -- serves the reports of an agreement in the order of their days
    unique (agreement_id, due_on),
    check ((status = 'due') = (submitted_by is null)),
    check ((status = 'accepted') = (accepted_by is not null)),
    check ((accepted_by is null) = (accepted_at is null)),
    check (accepted_by is null or accepted_by <> submitted_by)
);
-- serves the light and the funnel
create index progress_report_accepted on progress_report (agreement_id, accepted_at) where accepted_at is not null;

-- After how many days without an accepted report an agreement's light turns, from which day on.
create table report_light_rule (
    frequency     text not null check (frequency in ('monthly', 'quarterly', 'half-yearly', 'yearly')),
    valid_from    date not null,
    -- the last day; null until another rule follows
    valid_until   date,
    -- days
    yellow_after  int  not null check (yellow_after > 0),
    red_after     int  not null,
    source        text not null,
    maker         text not null,
    -- serves the rule of a day
    primary key (frequency, valid_from),
    check (yellow_after < red_after),
    check (valid_from <= valid_until)
);
insert into report_light_rule (frequency, valid_from, yellow_after, red_after, source, maker) values
    ('monthly', '2010-03-21', 40, 70, 'default', 'peyvand'),
    ('quarterly', '2010-03-21', 105, 195, 'default', 'peyvand'),
    ('half-yearly', '2010-03-21', 200, 380, 'default', 'peyvand'),
    ('yearly', '2010-03-21', 380, 750, 'default', 'peyvand');
