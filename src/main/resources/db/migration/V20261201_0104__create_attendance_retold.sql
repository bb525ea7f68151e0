-- Somebody came after all, or did not, or from elsewhere.
CREATE TRIGGER attendance_retold AFTER UPDATE ON attendance FOR EACH ROW
BEGIN
    IF NEW.present <> OLD.present OR NEW.post <> OLD.post OR NOT NEW.water_system_id <=> OLD.water_system_id
        OR NEW.commune <> OLD.commune OR NEW.trainee_id <> OLD.trainee_id OR NEW.session_id <> OLD.session_id THEN
        INSERT INTO roll_change (session_id) VALUES (OLD.session_id), (NEW.session_id);
    END IF;
END;
