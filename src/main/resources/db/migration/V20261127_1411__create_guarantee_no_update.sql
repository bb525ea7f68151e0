-- Append-only, whatever the account: a guarantee is never changed.
CREATE TRIGGER guarantee_no_update BEFORE UPDATE ON guarantee FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'guarantee is append-only';
