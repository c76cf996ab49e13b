-- An amendment that commits more money is asked for authority like the signature, which is number 0.
alter table authority_check add column amendment integer not null default 0 check (amendment >= 0);
alter table authority_check drop constraint authority_check_pkey;
-- serves the checks of an agreement
alter table authority_check add primary key (agreement_id, amendment);

alter table authority_use add column amendment integer not null default 0 check (amendment >= 0);
alter table authority_use drop constraint authority_use_pkey;
-- serves what an agreement holds
alter table authority_use add primary key (agreement_id, amendment);
