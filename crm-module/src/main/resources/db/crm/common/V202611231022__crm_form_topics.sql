-- What the box of a form agrees to, a code of consent-topic, and whether it counts only once the
-- person has confirmed by e-mail.
alter table crm_lead_form add column consent_topic varchar(20);
alter table crm_lead_form add column confirm_by_mail boolean default false not null;
