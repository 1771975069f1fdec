-- For rows that are evidence: what was stored stays as it was.
create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception '% keeps what was written: % refused', tg_table_name, lower(tg_op)
        using errcode = 'integrity_constraint_violation';
end
$$;

create table stored_file (
    id         uuid        not null,
    name       text        not null,
    media_type text        not null,
    size       integer     not null,
    sha256     text        not null,
    stored_at  timestamptz not null,
    content    bytea       not null,
    constraint stored_file_pk primary key (id),
    constraint stored_file_size check (size = octet_length(content)),
    constraint stored_file_digest check (sha256 ~ '^[0-9a-f]{64}$')
);
-- already compressed (docx, pdf) or small: compressing it again only costs time
alter table stored_file alter column content set storage external;
create index stored_file_sha256 on stored_file (sha256);
create trigger stored_file_frozen before update on stored_file for each row execute function refuse_change();

create table stored_text (
    id          uuid not null,
    file_id     uuid,
    text        text not null,
    page_starts text not null,
    constraint stored_text_pk primary key (id),
    constraint stored_text_file foreign key (file_id) references stored_file (id) deferrable initially deferred,
    constraint stored_text_composed check (text is nfc normalized),
    constraint stored_text_page_starts check (page_starts ~ '^0(,[0-9]+)*$')
);
create index stored_text_file_id on stored_text (file_id);
create trigger stored_text_frozen before update on stored_text for each row execute function refuse_change();
