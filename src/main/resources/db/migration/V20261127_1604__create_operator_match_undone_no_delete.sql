-- What was taken back, by whom and why, stays as it was said.
CREATE TRIGGER operator_match_undone_no_delete BEFORE DELETE ON operator_match_undone FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'operator_match_undone is append-only';
