-- A load stays as it was: what was found wrong later is mended in the ledger.
CREATE TRIGGER voucher_load_no_update BEFORE UPDATE ON voucher_load FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voucher_load is append-only';
