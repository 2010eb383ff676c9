-- Launches by their first day, for the calendar.
create index mkt_email_campaign_start on mkt_email_campaign (start_date);
