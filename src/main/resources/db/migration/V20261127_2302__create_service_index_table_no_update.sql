-- Append-only, whatever the account: a published table of criteria is never changed.
CREATE TRIGGER service_index_table_no_update BEFORE UPDATE ON service_index_table FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'service_index_table is append-only';
