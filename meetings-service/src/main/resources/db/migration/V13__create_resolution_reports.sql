-- When the owner of a resolution reports, and what he reported.
create table resolution_report_plan (
    resolution_id  uuid        primary key references resolution on delete cascade,
    starts_on      date        not null,
    ends_on        date        not null,
    frequency      text        not null check (frequency in ('monthly', 'quarterly', 'half-yearly', 'yearly')),
    maker          text        not null,
    modified_at    timestamptz not null,
    version        bigint      not null,
    check (ends_on >= starts_on)
);
create table resolution_report (
    id             uuid        primary key,
    resolution_id  uuid        not null references resolution on delete cascade,
    due_on         date        not null,
    status         text        not null check (status in ('due', 'submitted', 'accepted')),
    text           text,
    attachment     text,
    submitted_by   text,
    submitted_at   timestamptz,
    accepted_by    text,
    accepted_at    timestamptz,
    refusal        text,
    modified_at    timestamptz not null,
    version        bigint      not null,
    -- one report for a day; serves the list
    unique (resolution_id, due_on),
    check ((status = 'due') = (text is null)),
    check ((status = 'due') = (submitted_by is null)),
    check ((status = 'accepted') = (accepted_by is not null)),
    check ((status = 'accepted') = (accepted_at is not null)),
    -- nobody accepts what he submitted himself
    check (accepted_by <> submitted_by)
);
