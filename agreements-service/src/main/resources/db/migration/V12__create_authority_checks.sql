-- Whether there was a live delegation when an agreement was signed, or that nobody asked.
create table authority_check (
    -- serves the check of an agreement
    agreement_id  uuid        primary key references agreement on delete cascade,
    outcome       text        not null check (outcome in ('not-checked', 'confirmed', 'authority-not-confirmed')),
    -- how the check was configured
    mode          text        not null check (mode in ('off', 'flag', 'refuse')),
    -- what the authority rests on; null unless it was confirmed
    delegation    text,
    -- code of why it was not confirmed: no-delegation, timeout, unreachable, unreadable-answer
    reason        text,
    signed_on     date        not null,
    checked_by    text        not null,
    checked_at    timestamptz not null,
    check ((outcome = 'authority-not-confirmed') = (reason is not null)),
    check (outcome = 'confirmed' or delegation is null)
);
-- serves the list of what was signed without a confirmed authority
create index authority_check_outcome on authority_check (outcome, checked_at, agreement_id);
