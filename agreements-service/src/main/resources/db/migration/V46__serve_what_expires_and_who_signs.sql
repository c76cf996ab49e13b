-- Lists of what expires and their counts ask for the state too, and need nothing else.
drop index agreement_valid_until;
create index agreement_valid_until on agreement (valid_until, id) include (status);
-- The facts come in the order in which reports, commitments and signatories come, so that they are joined without a table in
-- memory.
drop index agreement_signed_facts;
create index agreement_signed_facts on agreement (id)
    include (status, lead_province, provinces, countries, subject_areas, signed_on, valid_until,
             expected_direct_jobs, expected_investment, currency)
    where status in ('signed', 'in-force', 'completed', 'terminated', 'lapsed');
-- serves what falls to each province: who signs, and how many they are
create index agreement_party_signatory on agreement_party (agreement_id) include (party_id) where role = 'signatory';
