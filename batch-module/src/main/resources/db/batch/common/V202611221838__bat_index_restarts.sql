create index bat_run_restart_of on bat_run (restart_of);
create index bat_run_node on bat_run (node);
