-- Who belongs to a regional group from which day on. Rows are never changed: a meeting refers to the one it was called with.
create table body_composition (
    id              uuid        primary key,
    body_id         uuid        not null references body on delete cascade,
    -- from 1
    number          int         not null check (number > 0),
    -- ISO 3166-2 and ISO 3166-1 alpha-2
    provinces       text[]      not null check (cardinality(provinces) > 0),
    countries       text[]      not null,
    -- what it rests on: an array of text for people
    criteria        jsonb       not null,
    effective_from  date        not null,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    unique (body_id, number)
);
-- one composition holds on a day; serves the search for it
create unique index body_composition_once on body_composition (body_id, effective_from desc);

-- Who sits where from when until when: the head and the secretary of a council, its members.
create table body_seat (
    id              uuid        primary key,
    body_id         uuid        not null references body on delete cascade,
    role            text        not null check (role in ('head', 'secretary', 'member')),
    -- the post that holds the seat, or for which a person sits: text for people
    post            jsonb       not null check (post ? 'fa'),
    -- the person, where it is known
    holder          jsonb,
    -- the body that is a member, or that the person comes from
    member_body     uuid        references body,
    -- the office that speaks for the seat, as in a work list: governorate:IR-03
    office          text,
    from_on         date        not null,
    -- the last day; null while it lasts
    until_on        date,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    ended_by        text,
    check (until_on >= from_on),
    check (member_body <> body_id),
    -- a body has one head and one secretary at a time
    constraint body_seat_once exclude using gist
        (body_id with =, role with =, daterange(from_on, until_on, '[]') with &&) where (role <> 'member')
);
-- serve the seats of a body, and the bodies that another one is a member of
create index body_seat_body on body_seat (body_id, from_on);
create index body_seat_member on body_seat (member_body) where member_body is not null;
