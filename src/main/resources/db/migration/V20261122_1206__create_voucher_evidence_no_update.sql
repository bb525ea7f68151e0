-- Append-only, whatever the account: what was recorded in voucher_evidence is never changed or deleted.
CREATE TRIGGER voucher_evidence_no_update BEFORE UPDATE ON voucher_evidence FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voucher_evidence is append-only';
