-- Append-only, whatever the account: what was recorded in voucher_line is never changed or deleted.
CREATE TRIGGER voucher_line_no_update BEFORE UPDATE ON voucher_line FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voucher_line is append-only';
