-- Append-only, whatever the account: a guarantee is never deleted.
CREATE TRIGGER guarantee_no_delete BEFORE DELETE ON guarantee FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'guarantee is append-only';
