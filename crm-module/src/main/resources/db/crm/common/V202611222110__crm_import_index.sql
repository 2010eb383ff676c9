-- An import looks for the contacts of one chunk, whose numbers follow each other: with the number in
-- the index the cost of a chunk does not grow with the import.
drop index crm_contact_import;
create index crm_contact_import on crm_contact (import_id, number);
