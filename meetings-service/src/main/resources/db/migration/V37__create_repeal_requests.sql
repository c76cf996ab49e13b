-- Requests to repeal or amend what stands in the way, followed to their end.
create table repeal_request (
    id            uuid        primary key,
    law_id        uuid        not null references law,
    -- null for the whole law
    article_id    uuid        references law_article,
    kind          text        not null check (kind in ('repeal', 'amendment')),
    status        text        not null check (status in ('drafted', 'submitted', 'under-consideration', 'accepted',
                              'rejected', 'withdrawn', 'enacted')),
    -- whose secretariat asks, ISO 3166-2
    province      text        not null,
    grounds       jsonb       not null,
    -- what an amended article should say
    proposed_text jsonb,
    -- who is to answer: the parliament, the cabinet, a ministry
    addressee     jsonb       not null,
    maker         text        not null,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null,
    check (kind = 'repeal' or (article_id is not null and proposed_text is not null))
);
-- serve the lists
create index repeal_request_law on repeal_request (law_id, id desc);
create index repeal_request_province on repeal_request (province, id desc);

-- What happened to a request: steps, answers and advice, each with its day.
create table repeal_request_step (
    request_id uuid        not null references repeal_request,
    version    bigint      not null,
    -- the state that it led to, or advised
    step       text        not null,
    happened_on date       not null,
    note       text,
    -- of advice: legal-reviewer or protocol-reviewer
    role       text,
    made_by    text        not null,
    made_at    timestamptz not null,
    primary key (request_id, version)
);
