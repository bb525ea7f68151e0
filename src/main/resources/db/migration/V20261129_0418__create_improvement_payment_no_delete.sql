-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER improvement_payment_no_delete BEFORE DELETE ON improvement_payment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'improvement_payment is append-only';
