-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER training_activity_step_no_update BEFORE UPDATE ON training_activity_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'training_activity_step is append-only';
