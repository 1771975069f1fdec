create table plan (
    id               uuid    not null,
    version          bigint  not null,
    issuer_id        uuid    not null,
    focal_id         uuid,
    drafting_body_id uuid    not null,
    drafted_by       uuid    not null,
    type             text    not null,
    status           text    not null,
    edition          integer not null,
    number           text,
    symbol           text    not null,
    issued_on        date,
    subject          text    not null,
    place            text    not null,
    preamble         text    not null,
    closing          text,
    term_from        date,
    term_to          date,
    authority        text,
    signer_position  text,
    signer_name      text,
    remark           text,
    text_id          uuid,
    constraint plan_pk primary key (id),
    constraint plan_issuer foreign key (issuer_id) references body (id) deferrable initially deferred,
    constraint plan_focal foreign key (focal_id) references body (id) deferrable initially deferred,
    constraint plan_drafting_body foreign key (drafting_body_id) references body (id) deferrable initially deferred,
    constraint plan_drafted_by foreign key (drafted_by) references person (id) deferrable initially deferred,
    constraint plan_text foreign key (text_id) references stored_text (id) deferrable initially deferred,
    constraint plan_type_known check (type in (
        'NGHI_QUYET', 'CHI_THI', 'KET_LUAN', 'QUYET_DINH', 'QUY_DINH', 'QUY_CHE', 'CHUONG_TRINH',
        'CHUONG_TRINH_HANH_DONG', 'KE_HOACH', 'HUONG_DAN', 'THONG_BAO', 'DE_AN', 'PHUONG_AN', 'BAO_CAO',
        'CONG_VAN', 'CONG_DIEN', 'LUAT', 'NGHI_DINH', 'THONG_TU')),
    constraint plan_status_known check (
        status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ISSUED', 'CONCLUDED')),
    constraint plan_term check (term_to >= term_from),
    constraint plan_issued_whole check (
        status not in ('ISSUED', 'CONCLUDED')
        or (number is not null and issued_on is not null and text_id is not null)),
    constraint plan_numbered_at_issue check (
        status in ('ISSUED', 'CONCLUDED') or (number is null and issued_on is null)),
    constraint plan_returned_with_remark check (status <> 'RETURNED' or remark is not null)
);
create unique index plan_number_once_a_year on plan (issuer_id, symbol, extract(year from issued_on))
    where status in ('ISSUED', 'CONCLUDED');
create index plan_focal_id on plan (focal_id);
create index plan_drafting_body_id on plan (drafting_body_id);
create index plan_drafted_by on plan (drafted_by);
create index plan_text_id on plan (text_id);
create index plan_issuer_id on plan (issuer_id);
create index plan_status on plan (status);
create index plan_subject_folded on plan using gin (fold(subject) gin_trgm_ops);

create table plan_recipient (
    plan_id   uuid    not null,
    ordinal   integer not null,
    recipient text    not null,
    constraint plan_recipient_pk primary key (plan_id, ordinal),
    constraint plan_recipient_plan foreign key (plan_id) references plan (id) on delete cascade
);

create table plan_section (
    id      uuid    not null,
    plan_id uuid    not null,
    ordinal integer not null,
    kind    text    not null,
    level   integer not null,
    marker  text    not null,
    number  text    not null,
    text    text    not null,
    constraint plan_section_pk primary key (id),
    constraint plan_section_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint plan_section_kind_known check (kind in ('HEADING', 'ITEM', 'PARAGRAPH')),
    constraint plan_section_level check (level >= 1)
);
create index plan_section_plan_id on plan_section (plan_id);

create table plan_task (
    id             uuid    not null,
    plan_id        uuid    not null,
    ordinal        integer not null,
    section_id     uuid,
    number         text    not null,
    text           text    not null,
    product        text,
    request        boolean not null,
    deadline       text    not null,
    phrase         text,
    span_start     integer,
    span_end       integer,
    quote          text,
    carries_out_id uuid,
    constraint plan_task_pk primary key (id),
    constraint plan_task_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint plan_task_section foreign key (section_id) references plan_section (id) deferrable initially deferred,
    constraint plan_task_carries_out foreign key (carries_out_id) references plan_task (id) deferrable initially deferred,
    constraint plan_task_deadline_form check (
        deadline ~ '^(on \S+ \S+|within \S+ \S+|every \S+ \S+|after \d+ \S+ .*|ongoing|on-demand|unspecified)$'),
    constraint plan_task_source_whole check (num_nulls(span_start, span_end, quote) in (0, 3)),
    constraint plan_task_span check (span_start >= 0 and span_end >= span_start)
);
create index plan_task_plan_id on plan_task (plan_id);
create index plan_task_section_id on plan_task (section_id);
create index plan_task_carries_out_id on plan_task (carries_out_id);
create index plan_task_text_folded on plan_task using gin (fold(text) gin_trgm_ops);

create table task_assignment (
    task_id  uuid    not null,
    ordinal  integer not null,
    role     text    not null,
    phrase   text    not null,
    body_id  uuid,
    group_id uuid,
    constraint task_assignment_pk primary key (task_id, ordinal),
    constraint task_assignment_task foreign key (task_id) references plan_task (id) on delete cascade,
    constraint task_assignment_body foreign key (body_id) references body (id) deferrable initially deferred,
    constraint task_assignment_group foreign key (group_id) references body_group (id) deferrable initially deferred,
    constraint task_assignment_role_known check (role in ('LEAD', 'COOPERATE')),
    constraint task_assignment_one_addressee check (num_nonnulls(body_id, group_id) <= 1)
);
create index task_assignment_body_id on task_assignment (body_id);
create index task_assignment_group_id on task_assignment (group_id);

create table report_duty (
    id          uuid    not null,
    plan_id     uuid    not null,
    ordinal     integer not null,
    section_id  uuid,
    number      text    not null,
    text        text    not null,
    kind        text    not null,
    to_phrase   text,
    to_body_id  uuid,
    via_phrase  text,
    via_body_id uuid,
    deadline    text    not null,
    phrase      text,
    span_start  integer,
    span_end    integer,
    quote       text,
    constraint report_duty_pk primary key (id),
    constraint report_duty_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint report_duty_section foreign key (section_id) references plan_section (id) deferrable initially deferred,
    constraint report_duty_to foreign key (to_body_id) references body (id) deferrable initially deferred,
    constraint report_duty_via foreign key (via_body_id) references body (id) deferrable initially deferred,
    constraint report_duty_kind_known check (
        kind in ('PERIODIC', 'INTERIM_REVIEW', 'FINAL_REVIEW', 'EMBEDDED', 'ON_DEMAND')),
    constraint report_duty_deadline_form check (
        deadline ~ '^(on \S+ \S+|within \S+ \S+|every \S+ \S+|after \d+ \S+ .*|ongoing|on-demand|unspecified)$'),
    constraint report_duty_source_whole check (num_nulls(span_start, span_end, quote) in (0, 3)),
    constraint report_duty_span check (span_start >= 0 and span_end >= span_start)
);
create index report_duty_plan_id on report_duty (plan_id);
create index report_duty_section_id on report_duty (section_id);
create index report_duty_to_body_id on report_duty (to_body_id);
create index report_duty_via_body_id on report_duty (via_body_id);
create index report_duty_text_folded on report_duty using gin (fold(text) gin_trgm_ops);

create table report_duty_assignment (
    duty_id  uuid    not null,
    ordinal  integer not null,
    role     text    not null,
    phrase   text    not null,
    body_id  uuid,
    group_id uuid,
    constraint report_duty_assignment_pk primary key (duty_id, ordinal),
    constraint report_duty_assignment_duty foreign key (duty_id) references report_duty (id) on delete cascade,
    constraint report_duty_assignment_body foreign key (body_id) references body (id) deferrable initially deferred,
    constraint report_duty_assignment_group foreign key (group_id) references body_group (id)
        deferrable initially deferred,
    constraint report_duty_assignment_role_known check (role in ('LEAD', 'COOPERATE')),
    constraint report_duty_assignment_one_addressee check (num_nonnulls(body_id, group_id) <= 1)
);
create index report_duty_assignment_body_id on report_duty_assignment (body_id);
create index report_duty_assignment_group_id on report_duty_assignment (group_id);
