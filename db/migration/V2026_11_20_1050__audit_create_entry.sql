-- The journal outlives what it speaks of, so it names people and things without references.
create table audit_entry (
    id        bigint      generated always as identity,
    at        timestamptz not null,
    person_id uuid        not null,
    person    text        not null,
    body_id   uuid        not null,
    use_case  text        not null,
    subject   text        not null,
    outcome   text        not null,
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_subject on audit_entry (subject);
create trigger audit_entry_frozen before update or delete on audit_entry for each row execute function refuse_change();
