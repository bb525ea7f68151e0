-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER engineering_design_step_no_delete BEFORE DELETE ON engineering_design_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'engineering_design_step is append-only';
