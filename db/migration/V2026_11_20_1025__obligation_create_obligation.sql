create table obligation (
    id              uuid    not null,
    version         bigint  not null,
    plan_id         uuid    not null,
    source_kind     text    not null,
    source_id       uuid    not null,
    body_id         uuid    not null,
    reviewer_id     uuid    not null,
    period_key      text    not null,
    period_from     date,
    period_to       date,
    original_due    date,
    due             date,
    percent         integer not null,
    reported_at     timestamptz,
    completed_on    date,
    awaiting_review boolean not null,
    suspended       boolean not null,
    -- one source column in the domain, two promises it may point to: both are real references here
    task_id         uuid generated always as (case when source_kind = 'TASK' then source_id end) stored,
    duty_id         uuid generated always as (case when source_kind = 'REPORT' then source_id end) stored,
    constraint obligation_pk primary key (id),
    constraint obligation_once unique (source_id, body_id, period_key),
    constraint obligation_plan foreign key (plan_id) references plan (id) deferrable initially deferred,
    constraint obligation_task foreign key (task_id) references plan_task (id) deferrable initially deferred,
    constraint obligation_duty foreign key (duty_id) references report_duty (id) deferrable initially deferred,
    constraint obligation_body foreign key (body_id) references body (id) deferrable initially deferred,
    constraint obligation_reviewer foreign key (reviewer_id) references body (id) deferrable initially deferred,
    constraint obligation_source_kind_known check (source_kind in ('TASK', 'REPORT')),
    constraint obligation_percent check (percent between 0 and 100),
    constraint obligation_period check (
        num_nulls(period_from, period_to) in (0, 2) and period_to >= period_from),
    constraint obligation_due_kept check (original_due is null or due is not null),
    constraint obligation_completed_whole check (completed_on is null or (percent = 100 and reported_at is not null)),
    constraint obligation_review_of_something check (not awaiting_review or reported_at is not null)
);
create index obligation_plan_id on obligation (plan_id);
create index obligation_task_id on obligation (task_id);
create index obligation_duty_id on obligation (duty_id);
create index obligation_body_id on obligation (body_id, due);
create index obligation_reviewer_id on obligation (reviewer_id);
create index obligation_open_due on obligation (due) where completed_on is null;
