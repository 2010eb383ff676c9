-- Persons that were erased on their demand: who did it, when and why. The contact itself stays under
-- its number, so that figures stay what they were.
create table crm_erasure (
  contact_id bigint not null primary key references crm_contact (id) on delete cascade,
  erased_at timestamp not null,
  erased_by varchar(60) not null,
  reason varchar(200) not null
);
