-- In whose name an execution goes on after a crash, and what was done before it began.
alter table bat_run add column actor_name varchar(100) default '' not null;
alter table bat_run add column actor_roles varchar(200) default '' not null;
alter table bat_run add column actor_language varchar(20) default 'fr' not null;
alter table bat_run add column actor_zone varchar(60) default 'Europe/Paris' not null;
alter table bat_run add column first_item bigint default 0 not null;
alter table bat_run add column own_restarts integer default 0 not null;

-- One running execution for each key; the row goes when the execution has ended.
create table bat_lock (
  lock_key varchar(120) not null primary key,
  node varchar(100) not null,
  job_execution_id bigint,
  taken_at timestamp not null
);

-- Servers on this database; one that has not been seen for a while is dead.
create table bat_node (
  node varchar(100) not null primary key,
  seen_at timestamp not null
);

-- A due time of a schedule belongs to the server that writes its row.
create table bat_schedule_start (
  schedule varchar(60) not null,
  due_at timestamp not null,
  node varchar(100) not null,
  primary key (schedule, due_at)
);

-- What became of the jobs of a night.
create table bat_night_job (
  night varchar(40) not null,
  job_name varchar(60) not null,
  position integer not null,
  job_execution_id bigint,
  status varchar(20) not null,
  message varchar(500),
  primary key (night, job_name)
);

insert into bat_nightly_job (job_name, position, enabled) values
  ('campaign-mailing', 10, true),
  ('campaign-figures', 20, true);
