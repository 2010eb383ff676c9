insert into bat_nightly_job (job_name, position, enabled) values ('profile-classification', 40, true);
