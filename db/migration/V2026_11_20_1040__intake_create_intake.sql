create table intake (
    id              uuid        not null,
    version         bigint      not null,
    body_id         uuid        not null,
    uploaded_by     uuid        not null,
    uploaded_at     timestamptz not null,
    file_id         uuid        not null,
    file_name       text        not null,
    sha256          text        not null,
    text_id         uuid        not null,
    status          text        not null,
    type_name       text        not null,
    number          text,
    symbol          text,
    place           text,
    issued_on       date,
    issuer_phrase   text,
    issuer_id       uuid,
    subject         text        not null,
    term_from       date,
    term_to         date,
    authority       text,
    signer_position text,
    signer_name     text,
    plan_id         uuid,
    constraint intake_pk primary key (id),
    constraint intake_body foreign key (body_id) references body (id) deferrable initially deferred,
    constraint intake_uploaded_by foreign key (uploaded_by) references person (id) deferrable initially deferred,
    constraint intake_file foreign key (file_id) references stored_file (id) deferrable initially deferred,
    constraint intake_text foreign key (text_id) references stored_text (id) deferrable initially deferred,
    constraint intake_issuer foreign key (issuer_id) references body (id) deferrable initially deferred,
    constraint intake_plan foreign key (plan_id) references plan (id) deferrable initially deferred,
    constraint intake_status_known check (status in ('OPEN', 'CONFIRMED', 'DISCARDED')),
    constraint intake_plan_when_confirmed check ((status = 'CONFIRMED') = (plan_id is not null)),
    constraint intake_term check (term_to >= term_from)
);
-- the same bytes twice, also when two people bring them at once
create unique index intake_same_file_once on intake (body_id, sha256) where status <> 'DISCARDED';
create unique index intake_one_for_a_plan on intake (plan_id);
create index intake_body_id on intake (body_id, uploaded_at desc);
create index intake_uploaded_by on intake (uploaded_by);
create index intake_file_id on intake (file_id);
create index intake_text_id on intake (text_id);
create index intake_issuer_id on intake (issuer_id);

create table intake_recipient (
    intake_id uuid    not null,
    ordinal   integer not null,
    recipient text    not null,
    constraint intake_recipient_pk primary key (intake_id, ordinal),
    constraint intake_recipient_intake foreign key (intake_id) references intake (id) on delete cascade
);

create table intake_citation (
    intake_id   uuid    not null,
    ordinal     integer not null,
    type_name   text    not null,
    symbol      text    not null,
    issued_on   date,
    issuer_name text,
    relation    text    not null,
    kept        boolean not null,
    constraint intake_citation_pk primary key (intake_id, ordinal),
    constraint intake_citation_intake foreign key (intake_id) references intake (id) on delete cascade,
    constraint intake_citation_relation_known check (relation in ('IMPLEMENTS', 'BASIS', 'MENTIONS'))
);

create table proposal (
    id          uuid    not null,
    version     bigint  not null,
    intake_id   uuid    not null,
    ordinal     integer not null,
    number      text    not null,
    state       text    not null,
    kind        text    not null,
    text        text    not null,
    product     text,
    request     boolean not null,
    deadline    text    not null,
    phrase      text,
    to_phrase   text,
    to_body_id  uuid,
    via_phrase  text,
    via_body_id uuid,
    report_kind text,
    span_start  integer not null,
    span_end    integer not null,
    corrected   boolean not null,
    constraint proposal_pk primary key (id),
    constraint proposal_intake foreign key (intake_id) references intake (id) on delete cascade,
    constraint proposal_to foreign key (to_body_id) references body (id) deferrable initially deferred,
    constraint proposal_via foreign key (via_body_id) references body (id) deferrable initially deferred,
    constraint proposal_state_known check (state in ('PENDING', 'ACCEPTED', 'DROPPED', 'MERGED')),
    constraint proposal_kind_known check (kind in ('TASK', 'REPORT')),
    constraint proposal_report_kind_known check (
        report_kind in ('PERIODIC', 'INTERIM_REVIEW', 'FINAL_REVIEW', 'EMBEDDED', 'ON_DEMAND')),
    constraint proposal_deadline_form check (
        deadline ~ '^(on \S+ \S+|within \S+ \S+|every \S+ \S+|after \d+ \S+ .*|ongoing|on-demand|unspecified)$'),
    constraint proposal_span check (span_start >= 0 and span_end >= span_start)
);
create index proposal_intake_id on proposal (intake_id);
create index proposal_to_body_id on proposal (to_body_id);
create index proposal_via_body_id on proposal (via_body_id);

create table proposal_assignment (
    proposal_id uuid    not null,
    ordinal     integer not null,
    role        text    not null,
    phrase      text    not null,
    body_id     uuid,
    group_id    uuid,
    constraint proposal_assignment_pk primary key (proposal_id, ordinal),
    constraint proposal_assignment_proposal foreign key (proposal_id) references proposal (id) on delete cascade,
    constraint proposal_assignment_body foreign key (body_id) references body (id) deferrable initially deferred,
    constraint proposal_assignment_group foreign key (group_id) references body_group (id)
        deferrable initially deferred,
    constraint proposal_assignment_role_known check (role in ('LEAD', 'COOPERATE')),
    constraint proposal_assignment_one_addressee check (num_nonnulls(body_id, group_id) <= 1)
);
create index proposal_assignment_body_id on proposal_assignment (body_id);
create index proposal_assignment_group_id on proposal_assignment (group_id);
