-- What was recorded stays, whatever the account.
CREATE TRIGGER certificate_revocation_no_delete BEFORE DELETE ON certificate_revocation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'certificate_revocation is append-only';
