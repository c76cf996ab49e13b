-- A page of a work list, its total and its facets are one range of one index.
drop index work_item_assignee;
create index work_item_assignee on work_item (assignee, coalesce(due_on, 'infinity'), id) include (kind, record_type, due_on)
    where closed_at is null;
-- the same for what has been done
create index work_item_done on work_item (assignee, coalesce(due_on, 'infinity'), id) include (kind, record_type, due_on)
    where closed_at is not null;
