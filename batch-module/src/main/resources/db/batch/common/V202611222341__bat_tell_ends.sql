-- Whether the end of an execution was told to those who wait for it; what ended before is settled.
alter table bat_run add column told boolean default true not null;
-- The night of which the execution is a part: whoever waits, waits for the night.
alter table bat_run add column night varchar(40);
create index bat_run_told on bat_run (told);
