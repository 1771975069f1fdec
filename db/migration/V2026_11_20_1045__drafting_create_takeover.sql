create table takeover (
    id             uuid not null,
    plan_id        uuid not null,
    parent_task_id uuid not null,
    decision       text not null,
    reason         text,
    constraint takeover_pk primary key (id),
    constraint takeover_once unique (plan_id, parent_task_id),
    constraint takeover_plan foreign key (plan_id) references plan (id) on delete cascade deferrable initially deferred,
    constraint takeover_parent_task foreign key (parent_task_id) references plan_task (id)
        deferrable initially deferred,
    constraint takeover_decision_known check (decision in ('TAKE', 'ADAPT', 'SKIP')),
    constraint takeover_skipped_with_reason check (decision <> 'SKIP' or reason is not null)
);
create index takeover_parent_task_id on takeover (parent_task_id);
