-- Append-only, whatever the account: what was recorded in bank_reconciliation is never changed or deleted.
CREATE TRIGGER bank_reconciliation_no_update BEFORE UPDATE ON bank_reconciliation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bank_reconciliation is append-only';
