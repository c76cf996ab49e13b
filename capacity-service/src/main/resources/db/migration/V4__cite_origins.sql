-- What a capacity came from: urn:peyvand:<type>:<id>. The default is a constant, so no row is written anew.
alter table capacity add column origins text[] not null default '{}';
-- serves the thread: what came from a record. Few capacities cite anything; imports do not pay for those that do not.
create index capacity_origins on capacity using gin (origins) where origins <> '{}';
