-- The activity whose tasks an opportunity gets when it comes into the stage (domain.md §10).
alter table crm_sales_stage add column activity_code varchar(20) references crm_activity (code);
