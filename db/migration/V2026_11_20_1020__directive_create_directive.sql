create table directive (
    id          uuid not null,
    type_name   text not null,
    symbol      text not null,
    issued_on   date,
    issuer_name text,
    subject     text,
    plan_id     uuid,
    constraint directive_pk primary key (id),
    -- two communes may issue 05/KH-UBND on one day, so a symbol and a day alone are no identity
    constraint directive_once unique nulls not distinct (symbol, issued_on, issuer_name),
    constraint directive_of_one_plan unique (plan_id),
    constraint directive_plan foreign key (plan_id) references plan (id) on delete set null deferrable initially deferred
);

create table plan_relation (
    plan_id      uuid not null,
    directive_id uuid not null,
    relation     text not null,
    constraint plan_relation_pk primary key (plan_id, directive_id, relation),
    constraint plan_relation_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint plan_relation_directive foreign key (directive_id) references directive (id)
        deferrable initially deferred,
    constraint plan_relation_known check (relation in ('IMPLEMENTS', 'BASIS', 'MENTIONS'))
);
create index plan_relation_directive_id on plan_relation (directive_id);
