-- What a launch's mails are about, a code of consent-topic; null for none.
alter table mkt_email_campaign add column topic varchar(20);
create index mkt_email_campaign_topic on mkt_email_campaign (topic);
alter table mkt_merged_recipient add column topic varchar(20);
