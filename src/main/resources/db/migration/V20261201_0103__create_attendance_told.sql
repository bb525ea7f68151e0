-- Somebody who came is no longer what the packed roll says: in the transaction that writes it.
CREATE TRIGGER attendance_told AFTER INSERT ON attendance FOR EACH ROW
BEGIN
    IF NEW.present THEN
        INSERT INTO roll_change (session_id) VALUES (NEW.session_id);
    END IF;
END;
