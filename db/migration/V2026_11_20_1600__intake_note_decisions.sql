alter table proposal
    add column decided_by uuid,
    add column decided_at timestamptz,
    add constraint proposal_decided_by foreign key (decided_by) references person (id) deferrable initially deferred,
    add constraint proposal_decision check ((decided_by is null) = (decided_at is null));
create index proposal_decided_by_id on proposal (decided_by);
