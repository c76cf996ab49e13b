-- serves the thread: what was signed under a delegation
create index authority_check_delegation on authority_check (delegation) where delegation is not null;
