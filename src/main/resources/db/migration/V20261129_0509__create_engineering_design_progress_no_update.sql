-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER engineering_design_progress_no_update BEFORE UPDATE ON engineering_design_progress FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'engineering_design_progress is append-only';
