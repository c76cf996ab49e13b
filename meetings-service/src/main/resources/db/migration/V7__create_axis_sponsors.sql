-- Who stands behind an axis, with what each of them wrote. Written when the axis is submitted; a merger adds those of the other
-- axis and changes none.
create table axis_sponsor (
    axis_id      uuid        not null references axis on delete cascade,
    -- ISO 3166-2
    province     text        not null,
    -- the axis that this sponsor submitted: the same one, or one that was merged into it
    original_id  uuid        not null references axis,
    -- its content as submitted
    original     jsonb       not null,
    -- the axis whose merger brought the row; splitting that one takes it away again
    joined_with  uuid        not null references axis,
    joined_at    timestamptz not null,
    -- serves the sponsors of an axis
    primary key (axis_id, province, original_id)
);
-- serves a merger's end
create index axis_sponsor_joined on axis_sponsor (joined_with);
