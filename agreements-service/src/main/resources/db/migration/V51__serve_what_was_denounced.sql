-- serves the list of what has expired, of the agreements that renew themselves until a side has left; few are ever denounced
create index agreement_denounced on agreement (denounced_on) where denounced_on is not null;
