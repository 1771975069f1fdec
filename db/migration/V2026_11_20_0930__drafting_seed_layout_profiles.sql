-- Layout profiles (thể thức): how a paper is set, by the rule in force on its date. Every number is data: a new guide is
-- a new profile, a corrected number an update. Sizes and gaps in points, lengths in millimetres, yes/no as 1/0.

create table layout_profile (
    code       text    not null,
    system     text    not null,
    valid_from date    not null,
    valid_to   date,
    verified   boolean not null,
    constraint layout_profile_pk primary key (code),
    constraint layout_profile_system_known check (system in ('PARTY', 'STATE')),
    constraint layout_profile_validity check (valid_to >= valid_from)
);

create table layout_measure (
    profile_code text    not null,
    name         text    not null,
    value        numeric not null,
    constraint layout_measure_pk primary key (profile_code, name),
    constraint layout_measure_profile foreign key (profile_code) references layout_profile (code) on delete cascade,
    constraint layout_measure_not_negative check (value >= 0)
);

-- PARTY_HD05 is known from secondary guides only, which differ on its date (12/01 or 27/5/2026): not verified.
insert into layout_profile (code, system, valid_from, valid_to, verified) values
    ('STATE_ND30', 'STATE', date '2020-03-05', null, true),
    ('PARTY_HD36', 'PARTY', date '2018-04-03', date '2026-05-26', true),
    ('PARTY_HD05', 'PARTY', date '2026-05-27', null, false);

insert into layout_measure (profile_code, name, value)
select profile.code, measure.name, measure.value
from (values
    ('page.width', 210, 210, 210),
    ('page.height', 297, 297, 297),
    ('page.top', 20, 20, 20),
    ('page.bottom', 20, 20, 20),
    ('page.left', 30, 30, 30),
    ('page.right', 20, 15, 15),
    ('page.header', 10, 10, 10),
    ('page.number.size', 14, 14, 14),
    ('letterhead.left.percent', 38, 45, 45),
    ('parent.size', 13, 14, 14),
    ('issuer.size', 13, 14, 14),
    ('nation.size', 13, 15, 15),
    ('motto.size', 14, 0, 0),
    ('number.size', 13, 14, 14),
    ('place.size', 14, 14, 14),
    ('type.size', 14, 16, 16),
    ('subject.size', 14, 14, 14),
    ('title.dashes', 0, 1, 1),
    ('body.size', 14, 14, 14),
    ('body.first.line', 12.7, 12.7, 10),
    ('body.before', 6, 6, 6),
    ('body.line.exact', 0, 0, 18),
    ('body.line.multiple', 1.1, 1.1, 1),
    ('basis.italic', 1, 0, 0),
    ('closing.slashes', 1, 1, 0),
    ('authority.size', 14, 14, 14),
    ('position.size', 14, 14, 14),
    ('position.bold', 1, 0, 0),
    ('name.size', 14, 14, 14),
    ('signature.gap', 72, 72, 72),
    ('recipients.label.size', 12, 14, 14),
    ('recipients.label.bold', 1, 0, 0),
    ('recipients.label.italic', 1, 0, 0),
    ('recipients.label.underlined', 0, 1, 1),
    ('recipients.size', 11, 12, 12)
) as given (name, nd30, hd36, hd05)
cross join lateral (values
    ('STATE_ND30', given.nd30),
    ('PARTY_HD36', given.hd36),
    ('PARTY_HD05', given.hd05)
) as profile (code, value)
cross join lateral (select given.name, profile.value) as measure;
