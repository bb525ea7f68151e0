-- Append-only, whatever the account: what was recorded in document is never changed or deleted.
CREATE TRIGGER document_no_update BEFORE UPDATE ON document FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'document is append-only';
