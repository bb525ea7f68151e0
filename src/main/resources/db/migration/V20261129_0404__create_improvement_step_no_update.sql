-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER improvement_step_no_update BEFORE UPDATE ON improvement_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'improvement_step is append-only';
