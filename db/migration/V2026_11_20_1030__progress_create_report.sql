create table progress_report (
    id            uuid        not null,
    obligation_id uuid        not null,
    reported_by   uuid        not null,
    reported_at   timestamptz not null,
    percent       integer     not null,
    result        text        not null,
    difficulty    text        not null,
    proposal      text        not null,
    result_symbol text,
    result_date   date,
    constraint progress_report_pk primary key (id),
    constraint progress_report_obligation foreign key (obligation_id) references obligation (id)
        deferrable initially deferred,
    constraint progress_report_reported_by foreign key (reported_by) references person (id)
        deferrable initially deferred,
    constraint progress_report_percent check (percent between 0 and 100),
    constraint progress_report_tells_something check (result <> '')
);
create index progress_report_obligation_id on progress_report (obligation_id, reported_at desc);
create index progress_report_reported_by on progress_report (reported_by);
create trigger progress_report_frozen before update on progress_report for each row execute function refuse_change();

create table evidence (
    report_id uuid    not null,
    ordinal   integer not null,
    file_id   uuid    not null,
    constraint evidence_pk primary key (report_id, ordinal),
    constraint evidence_report foreign key (report_id) references progress_report (id) on delete cascade,
    constraint evidence_file foreign key (file_id) references stored_file (id) deferrable initially deferred
);
create index evidence_file_id on evidence (file_id);

create table review (
    id          uuid        not null,
    report_id   uuid        not null,
    reviewed_by uuid        not null,
    reviewed_at timestamptz not null,
    accepted    boolean     not null,
    reason      text,
    constraint review_pk primary key (id),
    constraint review_once unique (report_id),
    constraint review_report foreign key (report_id) references progress_report (id) deferrable initially deferred,
    constraint review_reviewed_by foreign key (reviewed_by) references person (id) deferrable initially deferred,
    constraint review_returned_with_reason check (accepted or reason <> '' and reason is not null)
);
create index review_reviewed_by on review (reviewed_by);
create trigger review_frozen before update on review for each row execute function refuse_change();
