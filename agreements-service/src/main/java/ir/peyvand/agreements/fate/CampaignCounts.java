package ir.peyvand.agreements.fate;

/** How many documents fall under a campaign, and how many of these have an open fate. */
record CampaignCounts(long documents, long undetermined) {}
