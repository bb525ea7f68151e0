-- An item leaves a month that is given back by the instant of its removal, never by deleting.
CREATE TRIGGER rendicion_item_no_delete BEFORE DELETE ON rendicion_item FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rendicion_item is never deleted';
