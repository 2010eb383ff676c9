-- What the night computed for a campaign, in company currency. roi_pct null where there is no cost.
create table rpt_campaign_figures (
  campaign_id bigint not null primary key references mkt_campaign (id) on delete cascade,
  computed_at timestamp not null,
  business_date date not null,
  target_contacts integer not null,
  contacted_interactions integer not null,
  responses integer not null,
  responding_contacts integer not null,
  mails_sent integer not null,
  mails_failed integer not null,
  orders integer not null,
  ordering_customers integer not null,
  quotes integer not null,
  opportunities integer not null,
  won_opportunities integer not null,
  won_value decimal(19,5) not null,
  revenue decimal(19,5) not null,
  margin decimal(19,5) not null,
  interaction_cost decimal(19,5) not null,
  expense_cost decimal(19,5) not null,
  cost decimal(19,5) not null,
  budgeted_cost decimal(19,5) not null,
  roi_pct decimal(19,5)
);

-- Sums per week (Monday), not cumulated.
create table rpt_campaign_week (
  campaign_id bigint not null references mkt_campaign (id) on delete cascade,
  week_start date not null,
  revenue decimal(19,5) not null,
  margin decimal(19,5) not null,
  cost decimal(19,5) not null,
  primary key (campaign_id, week_start)
);
