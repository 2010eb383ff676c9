-- Of two mails to contacts that became one the ledger keeps one row; the link in the other still
-- says who refuses.
create table mkt_merged_recipient (
  id bigint not null primary key,
  contact_id bigint not null references crm_contact (id) on delete cascade,
  address varchar(254) not null,
  language_code varchar(5) not null
);
create index mkt_merged_recipient_contact on mkt_merged_recipient (contact_id);
