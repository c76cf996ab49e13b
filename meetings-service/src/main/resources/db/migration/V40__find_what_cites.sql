-- serve the thread: what came from a record
create index if not exists meeting_origins on meeting using gin (origins);
create index if not exists axis_origins on axis using gin (origins);
create index if not exists meeting_previous on meeting (previous_id) where previous_id is not null;
