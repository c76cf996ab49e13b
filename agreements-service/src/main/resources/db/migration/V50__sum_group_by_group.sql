-- Roll-ups sum what is in the same groups first and split it afterwards, so that nobody asks for the portion of each party any more.
drop view outcome_portion;
drop function equal_part(numeric, bigint, bigint);
