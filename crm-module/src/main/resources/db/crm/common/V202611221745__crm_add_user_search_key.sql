alter table crm_user add column search_key varchar(500) default '' not null;
