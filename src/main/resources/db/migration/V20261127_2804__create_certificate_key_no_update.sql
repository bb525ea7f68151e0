-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER certificate_key_no_update BEFORE UPDATE ON certificate_key FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'certificate_key is append-only';
