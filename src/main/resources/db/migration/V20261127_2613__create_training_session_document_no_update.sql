-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER training_session_document_no_update BEFORE UPDATE ON training_session_document FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'training_session_document is append-only';
