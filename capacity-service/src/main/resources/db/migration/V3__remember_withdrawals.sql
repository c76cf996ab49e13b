-- When the public last lost sight of a record: what a mirror is told of it. Null while it is public, and when it never was.
alter table capacity add column withdrawn_at timestamptz;

-- served by change_record
update capacity c
set withdrawn_at = coalesce(
    (select max(happened_at) from change where record_id = c.id and public_before and not public_after), c.modified_at)
where status <> 'published' and published_at is not null;

alter table capacity add check (withdrawn_at is null or status <> 'published');
