-- Append-only, whatever the account: what was recorded in amendment is never changed or deleted.
CREATE TRIGGER amendment_no_delete BEFORE DELETE ON amendment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'amendment is append-only';
