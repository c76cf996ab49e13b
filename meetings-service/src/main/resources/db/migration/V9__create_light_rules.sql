-- From when on a resolution is at risk or late. A rule holds from a day on, until another follows.
create table light_rule (
    valid_from         date         primary key,
    -- the last day on which it holds
    valid_until        date,
    -- at risk: this many days before the deadline
    risk_days          int          not null check (risk_days >= 0),
    -- at risk, and late: progress behind the share of time that has gone, 0 to 1
    risk_lag           numeric(3,2) not null check (risk_lag between 0 and 1),
    late_lag           numeric(3,2) not null check (late_lag between 0 and 1),
    -- at risk, and late: days without an accepted report where reports are expected
    risk_report_age    int          not null check (risk_report_age > 0),
    late_report_age    int          not null,
    source             text         not null,
    maker              text         not null,
    check (late_lag > risk_lag),
    check (late_report_age > risk_report_age),
    check (valid_until >= valid_from)
);
insert into light_rule (valid_from, risk_days, risk_lag, late_lag, risk_report_age, late_report_age, source, maker)
values ('2000-01-01', 14, 0.25, 0.50, 45, 120, 'default', 'peyvand');
