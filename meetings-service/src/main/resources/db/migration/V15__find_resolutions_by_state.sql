-- serves lists and totals of a state that few resolutions are in
create index resolution_status on resolution (status, id);
