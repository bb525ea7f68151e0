-- Append-only, whatever the account: showing a photo is retracted, never deleted.
CREATE TRIGGER photo_release_no_delete BEFORE DELETE ON photo_release FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'photo_release is append-only';
