-- What has to be done for a resolution, who does which part, and how far it is.
create table resolution_action (
    id             uuid         primary key,
    resolution_id  uuid         not null references resolution on delete cascade,
    position       int          not null check (position > 0),
    title          jsonb        not null check (title ? 'fa'),
    -- the share of the resolution; those of one resolution sum to one
    weight         numeric(5,4) not null check (weight > 0 and weight <= 1),
    -- in whose work list it stands: secretariat:IR-03
    assignee       text         not null,
    due_on         date         not null,
    progress       numeric(5,4) not null default 0 check (progress between 0 and 1),
    maker          text         not null,
    created_at     timestamptz  not null,
    modified_at    timestamptz  not null,
    version        bigint       not null
);
-- serves the plan of a resolution and its weighted sum
create index resolution_action_plan on resolution_action (resolution_id, position, id);

-- How far an action was said to be, and when.
create table action_report (
    id             uuid         primary key,
    action_id      uuid         not null references resolution_action on delete cascade,
    progress       numeric(5,4) not null check (progress between 0 and 1),
    text           text         not null,
    attachment     text,
    made_by        text         not null,
    made_at        timestamptz  not null
);
-- serves the reports of an action, newest first
create index action_report_action on action_report (action_id, id desc);

-- The last guard: whatever is written, in the end the weights of a resolution sum to one, or it has no actions.
create function weights_sum_to_one() returns trigger language plpgsql as $$
declare
    touched uuid := coalesce(new.resolution_id, old.resolution_id);
    total   numeric;
begin
    select sum(weight) into total from resolution_action where resolution_id = touched;
    if total is not null and total <> 1 then
        raise exception 'weights of the actions of resolution % sum to %', touched, total
            using errcode = 'check_violation', constraint = 'resolution_action_weights';
    end if;
    return null;
end $$;
create constraint trigger resolution_action_weights after insert or update of weight, resolution_id or delete
    on resolution_action deferrable initially deferred for each row execute function weights_sum_to_one();
