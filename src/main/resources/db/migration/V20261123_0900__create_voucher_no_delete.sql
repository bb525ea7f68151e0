-- A voucher is annulled or corrected, never deleted, whatever the account.
CREATE TRIGGER voucher_no_delete BEFORE DELETE ON voucher FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voucher is never deleted';
