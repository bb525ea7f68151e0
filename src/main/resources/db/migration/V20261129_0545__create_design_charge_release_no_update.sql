-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER design_charge_release_no_update BEFORE UPDATE ON design_charge_release FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'design_charge_release is append-only';
