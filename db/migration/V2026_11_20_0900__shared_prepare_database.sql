create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Text as it is searched: no marks, lower case, đ as d, white space as one space; the twin of VietnameseText.fold.
-- unaccent is only "stable" because its dictionary could be changed; this schema never does, so an index may stand on it.
create function fold(value text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
        lower(translate(unaccent('unaccent'::regdictionary, normalize(value, nfc)), 'đĐ', 'dD')),
        '[\s\u00a0\u200b\ufeff]+', ' ', 'g'));

-- Signed-in sessions outlive a restart and are shared by all nodes; the layout is Spring Session's.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_session_id on spring_session (session_id);
create index spring_session_expiry_time on spring_session (expiry_time);
create index spring_session_principal_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_session foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);
