-- All that the figures read of an interaction, in the order in which they group it: the table itself
-- is never visited.
create index rpt_interaction_figures on crm_interaction
  (campaign_id, contact_id, business_date, target, response, cancelled, postponed, unit_cost);
