-- Append-only, whatever the account: what was recorded in amendment_installment is never changed.
CREATE TRIGGER amendment_installment_no_update BEFORE UPDATE ON amendment_installment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'amendment_installment is append-only';
