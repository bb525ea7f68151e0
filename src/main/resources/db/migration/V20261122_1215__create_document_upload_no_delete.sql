-- Append-only, whatever the account: what was recorded in document_upload is never changed or deleted.
CREATE TRIGGER document_upload_no_delete BEFORE DELETE ON document_upload FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'document_upload is append-only';
