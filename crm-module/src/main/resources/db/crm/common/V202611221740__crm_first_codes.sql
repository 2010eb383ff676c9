-- Codes of standards, so that a first contact can be typed; users add and block as they like.
insert into crm_code (kind, code, description, position) values
  ('language', 'fr', 'Français', 10),
  ('language', 'en', 'English', 20),
  ('country', 'FR', 'France', 10),
  ('country', 'BE', 'Belgique', 20),
  ('country', 'CH', 'Suisse', 30),
  ('country', 'LU', 'Luxembourg', 40),
  ('country', 'GB', 'United Kingdom', 50),
  ('country', 'IE', 'Ireland', 60),
  ('country', 'DE', 'Deutschland', 70),
  ('country', 'ES', 'España', 80),
  ('country', 'IT', 'Italia', 90),
  ('country', 'NL', 'Nederland', 100),
  ('country', 'US', 'United States', 110),
  ('currency', 'EUR', 'Euro', 10),
  ('currency', 'GBP', 'Pound sterling', 20),
  ('currency', 'CHF', 'Franc suisse', 30),
  ('currency', 'USD', 'US dollar', 40),
  ('salutation', 'MME', 'Madame', 10),
  ('salutation', 'M', 'Monsieur', 20),
  ('salutation', 'MS', 'Ms', 30),
  ('salutation', 'MR', 'Mr', 40);

-- What an import and a search look contacts up by.
create index crm_contact_external on crm_contact (external_id);
create index crm_contact_vat on crm_contact (vat_no);
