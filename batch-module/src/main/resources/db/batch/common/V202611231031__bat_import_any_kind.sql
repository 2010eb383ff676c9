-- The job imports files of any kind.
update bat_run set job_name = 'import' where job_name = 'contact-import';
