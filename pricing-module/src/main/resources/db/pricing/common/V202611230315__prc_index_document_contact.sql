-- Who bought what, by the person whom the document names.
create index prc_document_contact on prc_document (contact_id);
