-- One that is brought closed, from elsewhere.
CREATE TRIGGER training_session_brought AFTER INSERT ON training_session FOR EACH ROW
BEGIN
    IF NEW.closed_at IS NOT NULL THEN
        INSERT INTO roll_change (session_id) VALUES (NEW.id);
    END IF;
END;
