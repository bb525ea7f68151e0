-- Append-only, whatever the account: what was recorded in agreement_transition is never deleted.
CREATE TRIGGER agreement_transition_no_delete BEFORE DELETE ON agreement_transition FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'agreement_transition is append-only';
