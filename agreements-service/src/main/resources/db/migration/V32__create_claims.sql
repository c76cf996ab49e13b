-- Figures that were announced in public, as they were announced.
create table claim (
    id            uuid           primary key,
    -- report and number: S2-N1
    code          text           not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    figure        numeric(20, 2) not null check (figure >= 0),
    unit          text           not null,
    comparison    text           not null check (comparison in ('exactly', 'more-than')),
    statement     jsonb          not null check (statement ? 'fa'),
    speaker_post  text           not null,
    source        text           not null,
    announced_on  date,
    maker         text           not null,
    created_at    timestamptz    not null,
    version       bigint         not null
);

-- How an announced figure is measured over the register, from which day on. A claim about something that is not kept here
-- has the measure none, and the definition says why.
create table claim_measure (
    claim_code      text  not null,
    valid_from      date  not null,
    valid_until     date,
    kind            text  not null check (kind in ('none', 'agreements', 'counterpart-provinces', 'direct-jobs')),
    -- which signed agreements are meant
    lead_province   text,
    agreement_kind  text,
    level           text,
    reference_start text,
    -- any of them; null for all
    subject_areas   text[],
    definition      jsonb not null check (definition ? 'fa' and definition ? 'en'),
    -- serves the measure of a day
    primary key (claim_code, valid_from),
    check (valid_from <= valid_until)
);

insert into claim_measure (claim_code, valid_from, kind, lead_province, agreement_kind, level, reference_start, subject_areas, definition)
values
    ('S2-N1', '2010-03-21', 'agreements', 'IR-09', 'mou', 'domestic', 'KR-', null,
     '{"fa": "شمار تفاهم‌نامه‌های امضاشدهٔ میان استان‌ها که خراسان رضوی راهبر آن‌هاست و شماره‌شان با KR- آغاز می‌شود؛ مستند آن است که گزارشی پذیرفته یا تعهد یا نتیجه‌ای راستی‌آزمایی شده داشته باشد",
       "en": "Signed inter-provincial memoranda that Khorasan Razavi leads and whose reference begins with KR-; evidenced are those with an accepted report, or a verified commitment or result"}'),
    ('S2-N2', '2010-03-21', 'counterpart-provinces', 'IR-09', 'mou', 'domestic', 'KR-', null,
     '{"fa": "شمار استان‌های طرف همان تفاهم‌نامه‌ها جز خراسان رضوی؛ مستند، استان‌هایی که دست‌کم یکی از تفاهم‌نامه‌هایشان مستند است",
       "en": "Provinces other than Khorasan Razavi whose organisations are parties of those memoranda; evidenced are those with at least one evidenced memorandum"}'),
    ('S2-N3', '2010-03-21', 'direct-jobs', 'IR-09', 'mou', 'domestic', 'KR-',
     array['digital-marketing', 'export-import', 'transit', 'exhibitions', 'international-trade'],
     '{"fa": "جمع شغل‌های مستقیم پیش‌بینی‌شدهٔ همان تفاهم‌نامه‌ها در زمینه‌های توسعهٔ بازرگانی؛ مستند، شغل‌های محقق و راستی‌آزمایی‌شدهٔ آن‌ها",
       "en": "Direct jobs that those of the memoranda expect whose subject is trade development; evidenced are their realised and verified jobs"}');

insert into claim_measure (claim_code, valid_from, kind, definition)
select code, '2010-03-21', 'none', jsonb_build_object('fa', fa, 'en', en)
from (values
    (array['S0-N1', 'S0-N2', 'S1-N2', 'S1-N3', 'S1-N4', 'S1-N6', 'S2-N4', 'S3-N1', 'S3-N3', 'S4-N2'],
     'جلسه‌ها، کارگروه‌ها و شرکت‌کنندگانشان در دفتر تفاهم‌نامه‌ها نگه‌داری نمی‌شوند',
     'Meetings, working groups and who took part in them are not kept in the register of agreements'),
    (array['S1-N5'], 'محورهای نشست‌ها در دفتر تفاهم‌نامه‌ها نگه‌داری نمی‌شوند',
     'Axes of meetings are not kept in the register of agreements'),
    (array['S1-N1'], 'گروه‌های منطقه‌ای در دادهٔ مرجع‌اند و از تفاهم‌نامه‌ها سنجیده نمی‌شوند',
     'Regional groups are reference data and are not measured by agreements'),
    (array['S3-N2', 'S4-N1'], 'صادرکنندگان و رایزنان بازرگانی در دفتر تفاهم‌نامه‌ها نگه‌داری نمی‌شوند',
     'Exporters and commercial attachés are not kept in the register of agreements'),
    (array['S4-N3', 'S4-N4', 'S4-N5'], 'طرح‌ها و ظرفیت‌های تولید در دفتر تفاهم‌نامه‌ها نگه‌داری نمی‌شوند',
     'Projects and production capacities are not kept in the register of agreements')) reason (codes, fa, en)
cross join lateral unnest(codes) code;
