-- Parts of a ceiling that acts have reserved or used. The sums stand in the delegation, under its lock.
create table delegation_reservation (
    id            uuid        primary key,
    delegation_id uuid        not null references delegation,
    -- urn of the act: urn:peyvand:agreement:…
    act           text        not null,
    amount        numeric(20, 2) not null check (amount > 0),
    currency      text        not null,
    -- the day of the act
    acted_on      date        not null,
    status        text        not null check (status in ('reserved', 'used', 'released', 'lapsed')),
    -- from then on it no longer counts, unless it has been used
    expires_at    timestamptz not null,
    made_by       text        not null,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null
);
-- an act holds one reservation at a time, under whatever delegation
create unique index delegation_reservation_act on delegation_reservation (act) where status in ('reserved', 'used');
-- serves the list
create index delegation_reservation_list on delegation_reservation (delegation_id, id desc);
-- serves what is reserved right now
create index delegation_reservation_open on delegation_reservation (delegation_id, expires_at) where status = 'reserved';
