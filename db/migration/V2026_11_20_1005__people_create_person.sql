create table person (
    id                   uuid                    not null,
    version              bigint                  not null,
    user_name            text                    not null,
    display_name         text collate "vi-x-icu" not null,
    password_hash        text                    not null,
    must_change_password boolean                 not null,
    enabled              boolean                 not null,
    constraint person_pk primary key (id),
    constraint person_user_name unique (user_name),
    constraint person_user_name_form check (user_name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    constraint person_password_encoded check (password_hash like '{%}%')
);

create table membership (
    id        uuid not null,
    person_id uuid not null,
    body_id   uuid not null,
    title     text not null,
    constraint membership_pk primary key (id),
    constraint membership_once unique (person_id, body_id),
    constraint membership_person foreign key (person_id) references person (id)
        on delete cascade deferrable initially deferred,
    constraint membership_body foreign key (body_id) references body (id) deferrable initially deferred
);
create index membership_body_id on membership (body_id);

create table membership_role (
    membership_id uuid not null,
    role          text not null,
    constraint membership_role_pk primary key (membership_id, role),
    constraint membership_role_membership foreign key (membership_id) references membership (id) on delete cascade,
    constraint membership_role_known check (role in ('CLERK', 'HEAD', 'REVIEWER', 'LEADER', 'ADMIN'))
);
