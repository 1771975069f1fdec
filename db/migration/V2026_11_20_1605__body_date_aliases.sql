alter table body_alias
    add column valid_from date,
    add column valid_to   date,
    add constraint body_alias_term check (valid_to >= valid_from);
