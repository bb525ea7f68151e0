-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER certificate_no_update BEFORE UPDATE ON certificate FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'certificate is append-only';
