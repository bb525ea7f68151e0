-- Append-only, whatever the account: a step of a gap is never deleted.
CREATE TRIGGER gap_step_no_delete BEFORE DELETE ON gap_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'gap_step is append-only';
