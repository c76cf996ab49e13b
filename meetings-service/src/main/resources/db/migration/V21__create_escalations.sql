-- One way up a ladder: from the day a deadline passed until the cause is gone. A moved deadline begins another one.
create table escalation_cycle (
    resolution_id uuid        not null references resolution,
    -- from 1
    cycle         int         not null check (cycle > 0),
    -- the deadline that was missed
    deadline      date        not null,
    -- the day that the steps count from: the deadline, or the day that a resolution was seen to be open again
    base_on       date        not null,
    -- the rule that holds for the whole way
    rule_id       uuid        not null references escalation_rule,
    began_at      timestamptz not null,
    -- the step that comes next and its day; null at the top of the ladder and when the way has ended
    next_step     int,
    next_on       date,
    ended_at      timestamptz,
    end_reason    text        check (end_reason in ('proposed', 'done', 'verified', 'postponed', 'withdrawn', 'rejected',
                              'deadline-changed')),
    primary key (resolution_id, cycle),
    check ((next_step is null) = (next_on is null)),
    check ((ended_at is null) = (end_reason is null)),
    check (ended_at is null or next_on is null)
);
-- a resolution climbs one way at a time
create unique index escalation_cycle_once on escalation_cycle (resolution_id) where ended_at is null;
-- serves the clock: what is due next
create index escalation_cycle_next on escalation_cycle (next_on, resolution_id) where next_on is not null;

-- A step that was taken.
create table escalation (
    id            uuid        primary key,
    resolution_id uuid        not null,
    cycle         int         not null,
    step          int         not null,
    level         text        not null check (level in ('owner', 'secretary', 'governor', 'national-secretariat', 'committee',
                              'first-vice-president')),
    status        text        not null check (status in ('open', 'answered', 'passed-on', 'stopped')),
    -- an assignee of work: committee, secretariat:IR-03
    recipient     text        not null,
    -- of the resolution, ISO 3166-2; null when the committee writes it
    province      text,
    -- who may know of it: provinces and missions that the resolution concerns, and offices that it came to
    readers       text[]      not null,
    rule_id       uuid        not null references escalation_rule,
    deadline      date        not null,
    -- the day of the step by the rule; it may have been taken later, when nobody's clock ran
    due_on        date        not null,
    -- the day of the step after it; null at the top
    next_on       date,
    -- sponsors of the axis that the resolution came from
    weight        int         not null check (weight > 0),
    -- each further sponsor counts like a level
    rank          int         not null generated always as (weight - 1 + case level
                                  when 'owner' then 1 when 'secretary' then 2 when 'governor' then 3
                                  when 'national-secretariat' then 4 when 'committee' then 5 else 6 end) stored,
    taken_at      timestamptz not null,
    ended_at      timestamptz,
    end_reason    text,
    modified_at   timestamptz not null,
    version       bigint      not null,
    -- a step is taken once, whoever's clock runs and wherever it breaks off
    unique (resolution_id, cycle, step),
    foreign key (resolution_id, cycle) references escalation_cycle,
    check ((status = 'open') = (ended_at is null))
);
-- serve the lists: the newest first, the weightiest first, and those of a reader or a recipient
create index escalation_newest on escalation (due_on desc, id desc);
create index escalation_rank on escalation ((- rank), due_on, id);
create index escalation_readers on escalation using gin (readers);
create index escalation_recipient on escalation (recipient, due_on desc, id desc);

create table escalation_answer (
    id            uuid        primary key,
    escalation_id uuid        not null references escalation,
    kind          text        not null check (kind in ('accept-new-plan', 'object', 'delegate')),
    -- the new plan, the reason of the objection, or what the other office is asked for
    text          text        not null,
    -- an assignee of work
    delegated_to  text,
    made_by       text        not null,
    made_at       timestamptz not null,
    check ((kind = 'delegate') = (delegated_to is not null))
);
-- serves the answers of an escalation
create index escalation_answer_escalation on escalation_answer (escalation_id, made_at);

-- Whoever may know of a resolution may know of its escalations, also when its audience has changed since.
create function escalation_follows_audience() returns trigger language plpgsql as $$
begin
    update escalation
    set readers = array(select distinct reader
                        from unnest(new.provinces || new.missions
                                    || array(select office from unnest(readers) as office where office like '%:%')) as reader)
    where resolution_id = new.id;
    return null;
end
$$;
create trigger escalation_follows_audience after update of provinces, missions on resolution
    for each row when (old.provinces is distinct from new.provinces or old.missions is distinct from new.missions)
    execute function escalation_follows_audience();
