-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER diagnosis_observation_reply_no_update BEFORE UPDATE ON diagnosis_observation_reply FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'diagnosis_observation_reply is append-only';
