-- serves the thread: what replaced a roadmap
create index roadmap_replaces on roadmap (replaces) where replaces is not null;
