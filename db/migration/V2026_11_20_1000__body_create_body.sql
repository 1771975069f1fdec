-- Aggregates name each other by id, so rows do not always arrive in the order of their references: foreign keys between
-- aggregates are checked at commit (deferrable initially deferred), those inside an aggregate at once.

create table body (
    id            uuid    not null,
    version       bigint  not null,
    parent_id     uuid,
    system        text    not null,
    level         text    not null,
    kind          text    not null,
    code          text,
    place         text,
    serves_parent boolean not null,
    valid_from    date    not null,
    valid_to      date,
    constraint body_pk primary key (id),
    constraint body_parent foreign key (parent_id) references body (id) deferrable initially deferred,
    constraint body_not_its_own_parent check (parent_id <> id),
    constraint body_serves_somebody check (not serves_parent or parent_id is not null),
    constraint body_system_known check (system in ('PARTY', 'STATE', 'FRONT')),
    constraint body_level_known check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint body_validity check (valid_to >= valid_from)
);
create index body_parent_id on body (parent_id);
create index body_kind on body (kind);

create table body_name (
    body_id    uuid                        not null,
    name       text collate "vi-x-icu"     not null,
    short_name text collate "vi-x-icu"     not null,
    valid_from date                        not null,
    valid_to   date,
    constraint body_name_pk primary key (body_id, valid_from),
    constraint body_name_body foreign key (body_id) references body (id) on delete cascade,
    constraint body_name_composed check (name is nfc normalized and short_name is nfc normalized),
    constraint body_name_validity check (valid_to >= valid_from)
);

create table body_alias (
    body_id uuid not null,
    alias   text not null,
    constraint body_alias_pk primary key (body_id, alias),
    constraint body_alias_body foreign key (body_id) references body (id) on delete cascade
);

-- The name borne on a day: the latest that had begun, before the first day the first.
create function body_name_on(body uuid, day date) returns text
    language sql stable parallel safe
    return (select n.name from body_name n where n.body_id = $1
            order by n.valid_from <= $2 desc, abs(n.valid_from - $2) limit 1);

create function body_short_name_on(body uuid, day date) returns text
    language sql stable parallel safe
    return (select n.short_name from body_name n where n.body_id = $1
            order by n.valid_from <= $2 desc, abs(n.valid_from - $2) limit 1);

create table body_group (
    id       uuid                    not null,
    name     text collate "vi-x-icu" not null,
    under_id uuid,
    constraint body_group_pk primary key (id),
    constraint body_group_under foreign key (under_id) references body (id) deferrable initially deferred
);
create index body_group_under_id on body_group (under_id);

create table body_group_kind (
    group_id uuid not null,
    kind     text not null,
    constraint body_group_kind_pk primary key (group_id, kind),
    constraint body_group_kind_group foreign key (group_id) references body_group (id) on delete cascade
);

create table body_group_alias (
    group_id uuid not null,
    alias    text not null,
    constraint body_group_alias_pk primary key (group_id, alias),
    constraint body_group_alias_group foreign key (group_id) references body_group (id) on delete cascade
);

-- Every body with itself and all above it, so that "at or below" is one index look-up in every list and count.
create table body_ancestor (
    body_id     uuid not null,
    ancestor_id uuid not null,
    constraint body_ancestor_pk primary key (ancestor_id, body_id),
    constraint body_ancestor_body foreign key (body_id) references body (id)
        on delete cascade deferrable initially deferred,
    constraint body_ancestor_ancestor foreign key (ancestor_id) references body (id)
        on delete cascade deferrable initially deferred
);
create index body_ancestor_body_id on body_ancestor (body_id);

create function body_trace_ancestors() returns trigger
    language plpgsql as
$$
begin
    with recursive below(id) as (
        select new.id
        union
        select b.id from body b join below on b.parent_id = below.id)
    delete from body_ancestor a using below where a.body_id = below.id;

    with recursive below(id) as (
        select new.id
        union
        select b.id from body b join below on b.parent_id = below.id),
    up(body_id, ancestor_id) as (
        select id, id from below
        union
        select up.body_id, b.parent_id from up join body b on b.id = up.ancestor_id where b.parent_id is not null)
    insert into body_ancestor (body_id, ancestor_id) select body_id, ancestor_id from up;

    if exists (select from body_ancestor a where a.body_id = new.parent_id and a.ancestor_id = new.id) then
        raise exception 'body % lies below itself', new.id
            using errcode = 'check_violation', constraint = 'body_tree_without_loop';
    end if;
    return null;
end
$$;

create trigger body_trace_ancestors
    after insert or update of parent_id on body
    for each row execute function body_trace_ancestors();
