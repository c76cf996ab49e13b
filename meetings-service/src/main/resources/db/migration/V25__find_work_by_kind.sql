-- Among very many items those of a few kinds are a range of their own, as are the totals of those kinds.
create index work_item_kind on work_item (assignee, kind, coalesce(due_on, 'infinity'), id) include (record_type, due_on)
    where closed_at is null;
-- the same for what has been done
create index work_item_kind_done on work_item (assignee, kind, coalesce(due_on, 'infinity'), id)
    include (record_type, due_on) where closed_at is not null;
analyze work_item;
