-- What people chose instead of what was read: the reader learns from it, and a corpus can.
create table correction (
    id              uuid        not null,
    version         bigint      not null,
    body_id         uuid        not null,
    intake_id       uuid        not null,
    proposal_id     uuid,
    span_start      integer     not null,
    span_end        integer     not null,
    field           text        not null,
    phrase          text        not null,
    was_read        text        not null,
    chosen          text        not null,
    chosen_body_id  uuid,
    chosen_group_id uuid,
    decided_by      uuid        not null,
    decided_at      timestamptz not null,
    constraint correction_pk primary key (id),
    constraint correction_body foreign key (body_id) references body (id) deferrable initially deferred,
    constraint correction_intake foreign key (intake_id) references intake (id) deferrable initially deferred,
    constraint correction_proposal foreign key (proposal_id) references proposal (id) deferrable initially deferred,
    constraint correction_chosen_body foreign key (chosen_body_id) references body (id) deferrable initially deferred,
    constraint correction_chosen_group foreign key (chosen_group_id) references body_group (id)
        deferrable initially deferred,
    constraint correction_decided_by foreign key (decided_by) references person (id) deferrable initially deferred,
    constraint correction_field_known check (
        field in ('NAME', 'LEAD', 'COOPERATE', 'ADDRESSEE', 'FOCAL', 'DEADLINE', 'PRODUCT', 'KIND', 'REPORT_KIND',
                  'TEXT', 'SPLIT', 'MERGED', 'DROPPED')),
    constraint correction_one_choice check (num_nonnulls(chosen_body_id, chosen_group_id) <= 1),
    constraint correction_span check (span_start >= 0 and span_end >= span_start)
);
create index correction_body_id on correction (body_id, field, phrase);
create index correction_intake_id on correction (intake_id);
create index correction_proposal_id on correction (proposal_id);
create index correction_chosen_body_id on correction (chosen_body_id);
create index correction_chosen_group_id on correction (chosen_group_id);
create index correction_decided_by on correction (decided_by);
