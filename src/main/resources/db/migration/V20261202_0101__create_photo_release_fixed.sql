-- What was said of showing a photo is fixed, whatever the account; only its words may be erased, once, when they named somebody.
CREATE TRIGGER photo_release_fixed BEFORE UPDATE ON photo_release FOR EACH ROW
BEGIN
    IF OLD.forgotten_on IS NOT NULL OR NEW.forgotten_on IS NULL OR NOT (
        JSON_ARRAY(NEW.id, NEW.photo_id, NEW.reason, NEW.recorded_at, NEW.recorded_by) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.photo_id, OLD.reason, OLD.recorded_at, OLD.recorded_by) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'photo_release is append-only';
    END IF;
END;
