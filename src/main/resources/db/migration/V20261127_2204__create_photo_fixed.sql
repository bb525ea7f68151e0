-- A photo is fixed, whatever the account; only its caption may be erased, once, when it named somebody.
CREATE TRIGGER photo_fixed BEFORE UPDATE ON photo FOR EACH ROW
BEGIN
    IF OLD.forgotten_on IS NOT NULL OR NEW.forgotten_on IS NULL OR NOT (
        JSON_ARRAY(NEW.id, NEW.owner_kind, NEW.owner_id, NEW.question_id, NEW.asset_id, NEW.sha256, NEW.author_id, NEW.said_taken_at,
            NEW.recorded_at, NEW.recorded_by) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.owner_kind, OLD.owner_id, OLD.question_id, OLD.asset_id, OLD.sha256, OLD.author_id, OLD.said_taken_at,
            OLD.recorded_at, OLD.recorded_by) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'photo is append-only';
    END IF;
END;
