-- An attendance went to another record of the same person.
CREATE TRIGGER attendance_untold AFTER DELETE ON attendance FOR EACH ROW
BEGIN
    IF OLD.present THEN
        INSERT INTO roll_change (session_id) VALUES (OLD.session_id);
    END IF;
END;
