-- Append-only, whatever the account: a computed index is never changed.
CREATE TRIGGER service_index_no_update BEFORE UPDATE ON service_index FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'service_index is append-only';
