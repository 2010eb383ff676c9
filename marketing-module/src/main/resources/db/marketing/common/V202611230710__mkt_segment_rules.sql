-- Rules of segments; lines are made of them when they are asked.
create table mkt_segment_rule (
  segment_id bigint not null references mkt_segment (id) on delete cascade,
  position integer not null,
  effect varchar(10) not null,
  name varchar(100) not null,
  filter_text varchar(2000) not null,
  primary key (segment_id, position)
);
