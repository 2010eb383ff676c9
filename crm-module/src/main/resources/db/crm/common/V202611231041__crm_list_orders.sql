-- Lists begin with their latest rows; Derby reads an index in one direction only.
create index crm_interaction_latest on crm_interaction (business_date desc, id desc);
create index crm_opportunity_latest on crm_opportunity (number desc, id desc);
