-- The office's own rules about days; one is valid on any day, a change ends one row and adds another.
create table cadence_policy (
    valid_from          date    not null,
    valid_to            date,
    before_includes_day boolean not null,
    due_soon_days       integer not null,
    open_ended_years    integer not null,
    constraint cadence_policy_pk primary key (valid_from),
    constraint cadence_policy_one_at_a_time exclude using gist (daterange(valid_from, valid_to, '[]') with &&),
    constraint cadence_policy_due_soon_days check (due_soon_days between 0 and 60),
    constraint cadence_policy_open_ended_years check (open_ended_years between 0 and 10)
);

insert into cadence_policy (valid_from, before_includes_day, due_soon_days, open_ended_years)
values ('2000-01-01', true, 5, 1);
