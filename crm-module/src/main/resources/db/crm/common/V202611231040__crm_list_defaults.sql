-- How lists open for users of a role; the query has no columns, shown has their keys.
create table crm_list_default (
  role_name varchar(20) not null,
  list_id varchar(40) not null,
  query varchar(2000) not null,
  shown varchar(2000) not null,
  primary key (role_name, list_id)
);
