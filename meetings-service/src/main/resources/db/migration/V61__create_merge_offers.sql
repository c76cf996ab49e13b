-- The offer to make one axis of two that say the same, and what became of it.
create table merge_offer (
    id          uuid          primary key,
    -- the axis that stays, and the one that goes on in it
    axis_id     uuid          not null references axis,
    other_id    uuid          not null references axis,
    status      text          not null check (status in ('offered', 'accepted', 'declined', 'withdrawn')),
    -- found by the likeness when an axis was submitted, and made by nobody
    found       boolean       not null,
    -- the province whose office makes it, ISO 3166-2; null when the committee does, or nobody
    province    text,
    score       numeric(4, 3) not null check (score between 0 and 1),
    -- [{"part": "title", "likeness": 0.88, "weight": 0.6}]
    parts       jsonb         not null,
    message     text,
    -- why it was declined or withdrawn
    reason      text,
    -- who may know of it: the sponsors of both axes
    provinces   text[]        not null,
    missions    text[]        not null default '{}',
    maker       text          not null,
    created_at  timestamptz   not null,
    modified_at timestamptz   not null,
    version     bigint        not null,
    check (axis_id <> other_id),
    check (not found or province is null)
);
-- two axes have one offer at a time, whichever is named first
create unique index merge_offer_open on merge_offer (least(axis_id, other_id), greatest(axis_id, other_id))
    where status = 'offered';
-- serve the offers of an axis, from either side
create index merge_offer_axis on merge_offer (axis_id, id);
create index merge_offer_other on merge_offer (other_id, id);

-- Sponsors that agree to an offer.
create table merge_consent (
    offer_id     uuid        not null references merge_offer on delete cascade,
    province     text        not null,
    consented_by text        not null,
    consented_at timestamptz not null,
    -- serves the consents of an offer
    primary key (offer_id, province)
);
