-- Append-only, whatever the account: what was recorded in voucher_payment is never changed or deleted.
CREATE TRIGGER voucher_payment_no_delete BEFORE DELETE ON voucher_payment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voucher_payment is append-only';
