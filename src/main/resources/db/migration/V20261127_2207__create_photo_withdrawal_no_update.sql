-- Append-only, whatever the account: the withdrawal of a photo is never changed.
CREATE TRIGGER photo_withdrawal_no_update BEFORE UPDATE ON photo_withdrawal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'photo_withdrawal is append-only';
