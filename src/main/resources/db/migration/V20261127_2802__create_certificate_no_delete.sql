-- What was recorded stays, whatever the account.
CREATE TRIGGER certificate_no_delete BEFORE DELETE ON certificate FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'certificate is append-only';
