-- Append-only, whatever the account: a step of a guarantee is never changed.
CREATE TRIGGER guarantee_step_no_update BEFORE UPDATE ON guarantee_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'guarantee_step is append-only';
