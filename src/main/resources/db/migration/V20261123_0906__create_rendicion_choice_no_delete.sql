-- A choice is annulled, never deleted.
CREATE TRIGGER rendicion_choice_no_delete BEFORE DELETE ON rendicion_choice FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rendicion_choice is never deleted';
