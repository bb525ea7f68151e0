-- Append-only, whatever the account: a photo is withdrawn, never deleted.
CREATE TRIGGER photo_no_delete BEFORE DELETE ON photo FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'photo is append-only';
