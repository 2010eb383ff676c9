-- Why a suppressed address was allowed again.
alter table crm_suppression add column release_reason varchar(200);
