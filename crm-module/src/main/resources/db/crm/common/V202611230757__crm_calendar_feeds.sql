-- Addresses that a calendar program reads without signing in; only the hash of the secret is kept.
-- kinds: what is shown, the constants of access.api.CalendarKind, separated by commas.
create table crm_calendar_feed (
  user_id bigint not null primary key references crm_user (id) on delete cascade,
  token_hash varchar(64) not null unique,
  hint varchar(12) not null,
  kinds varchar(100) not null,
  mine boolean not null,
  created_at timestamp not null,
  last_read_at timestamp
);

-- Tasks that began before a range of days and touch it.
create index crm_task_end on crm_task (end_date, start_date);
