alter table intake
    add column focal_id uuid,
    add constraint intake_focal foreign key (focal_id) references body (id) deferrable initially deferred;
create index intake_focal_id on intake (focal_id);
