-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER improvement_payment_annulment_no_update BEFORE UPDATE ON improvement_payment_annulment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'improvement_payment_annulment is append-only';
