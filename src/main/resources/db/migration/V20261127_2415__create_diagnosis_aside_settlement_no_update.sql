-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER diagnosis_aside_settlement_no_update BEFORE UPDATE ON diagnosis_aside_settlement FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'diagnosis_aside_settlement is append-only';
