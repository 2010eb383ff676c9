-- Which lines have got a price or a discount, asked before an import of rows is undone.
create index prc_document_line_price_row on prc_document_line (price_row_id);
create index prc_document_line_discount_row on prc_document_line (discount_row_id);
