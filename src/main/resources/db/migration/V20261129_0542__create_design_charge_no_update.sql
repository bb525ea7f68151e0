-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER design_charge_no_update BEFORE UPDATE ON design_charge FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'design_charge is append-only';
