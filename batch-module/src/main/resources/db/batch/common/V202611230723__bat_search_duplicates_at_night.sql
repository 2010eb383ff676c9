insert into bat_nightly_job (job_name, position, enabled) values ('duplicate-search', 30, true);
