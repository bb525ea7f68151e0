-- A session counts once it is closed.
CREATE TRIGGER training_session_told AFTER UPDATE ON training_session FOR EACH ROW
BEGIN
    IF NOT NEW.closed_at <=> OLD.closed_at OR NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at
        OR NEW.activity_id <> OLD.activity_id THEN
        INSERT INTO roll_change (session_id) VALUES (NEW.id);
    END IF;
END;
