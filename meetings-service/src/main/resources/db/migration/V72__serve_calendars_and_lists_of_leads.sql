-- serve the calendar of a body and the lists of who leads and who is answerable
create index resolution_lead on resolution (lead_body, id) where lead_body is not null;
create index resolution_owner_body on resolution (owner_body, id) where owner_body is not null;
create index resolution_owner on resolution (owner, id) where owner is not null;
-- serve the committee's own calendar
create index resolution_national on resolution (due_on, id) where province is null;
create index meeting_national on meeting (starts_at, id) where province is null;
