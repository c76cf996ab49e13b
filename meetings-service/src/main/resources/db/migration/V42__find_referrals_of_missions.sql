-- serves the lists of missions: those that take part in the meeting that the referred record belongs to
create index referral_missions on referral using gin (missions);
