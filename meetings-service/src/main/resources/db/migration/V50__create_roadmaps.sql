-- What a working group wants to reach, and the indicators by which one sees it.
create table roadmap (
    id              uuid        primary key,
    body_id         uuid        not null references body,
    status          text        not null check (status in ('draft', 'adopted', 'superseded', 'withdrawn')),
    title           jsonb       not null check (title ? 'fa'),
    starts_on       date        not null,
    ends_on         date        not null,
    -- goals with their horizon, their day and their indicators; frozen once it is adopted
    goals           jsonb       not null,
    replaces        uuid        references roadmap,
    -- the province whose offices keep it, ISO 3166-2; null when the committee does
    province        text,
    -- those of the body, and those that may know of it: of a draft its own province alone
    body_provinces  text[]      not null,
    provinces       text[]      not null,
    missions        text[]      not null,
    maker           text        not null,
    adopted_at      timestamptz,
    created_at      timestamptz not null,
    modified_at     timestamptz not null,
    version         bigint      not null,
    check (ends_on > starts_on),
    check (replaces <> id)
);
-- one roadmap binds a body
create unique index roadmap_standing on roadmap (body_id) where status = 'adopted';
-- serve the lists
create index roadmap_body on roadmap (body_id, id);
create index roadmap_provinces on roadmap using gin (provinces);

-- What was measured of an indicator: a claim until somebody else has found it so.
create table roadmap_measurement (
    id           uuid          primary key,
    roadmap_id   uuid          not null references roadmap on delete cascade,
    -- code of the indicator within the roadmap
    indicator    text          not null,
    measured_on  date          not null,
    value        numeric(19,4) not null,
    source       text          not null,
    status       text          not null check (status in ('claimed', 'verified', 'refused')),
    recorded_by  text          not null,
    recorded_at  timestamptz   not null,
    judged_by    text,
    judged_at    timestamptz,
    reason       text,
    check ((status = 'claimed') = (judged_by is null) and (judged_by is null) = (judged_at is null)),
    check (judged_by <> recorded_by)
);
-- serves the list of a roadmap's measurements
create index roadmap_measurement_roadmap on roadmap_measurement (roadmap_id, id);
-- serves the last value of each indicator
create index roadmap_measurement_latest on roadmap_measurement (roadmap_id, indicator, status, measured_on desc, id desc);
