-- A rendering is given back or regularised, never deleted, whatever the account.
CREATE TRIGGER rendicion_no_delete BEFORE DELETE ON rendicion FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rendicion is never deleted';
