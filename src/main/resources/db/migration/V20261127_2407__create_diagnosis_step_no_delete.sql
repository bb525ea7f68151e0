-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER diagnosis_step_no_delete BEFORE DELETE ON diagnosis_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'diagnosis_step is append-only';
