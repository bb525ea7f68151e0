-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER diagnosis_observation_no_delete BEFORE DELETE ON diagnosis_observation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'diagnosis_observation is append-only';
