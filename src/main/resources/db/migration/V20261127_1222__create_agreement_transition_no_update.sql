-- Append-only, whatever the account: what was recorded in agreement_transition is never changed.
CREATE TRIGGER agreement_transition_no_update BEFORE UPDATE ON agreement_transition FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'agreement_transition is append-only';
