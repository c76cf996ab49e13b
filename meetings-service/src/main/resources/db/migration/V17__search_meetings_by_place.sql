-- One index answers for words, for provinces and missions, and for a word in a province without reading what only one of them finds.
drop index meeting_terms, meeting_provinces, meeting_missions;
create index meeting_search on meeting using gin (terms, provinces, missions);
