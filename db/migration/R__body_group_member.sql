-- The answer of the tree to a group's question: bodies of its kinds, directly under the body it names or anywhere.
create or replace view body_group_member as
select g.id as group_id, b.id as body_id
from body_group g
join body_group_kind k on k.group_id = g.id
join body b on b.kind = k.kind and (g.under_id is null or g.under_id = b.parent_id);
