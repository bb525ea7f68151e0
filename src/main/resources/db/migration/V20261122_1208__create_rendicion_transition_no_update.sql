-- Append-only, whatever the account: what was recorded in rendicion_transition is never changed or deleted.
CREATE TRIGGER rendicion_transition_no_update BEFORE UPDATE ON rendicion_transition FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rendicion_transition is append-only';
