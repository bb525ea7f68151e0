-- Sex and age of a person are those of now, in every session that they were at.
CREATE TRIGGER trainee_retold AFTER UPDATE ON trainee FOR EACH ROW
BEGIN
    IF NEW.sex <> OLD.sex OR NEW.age_band <> OLD.age_band THEN
        INSERT INTO roll_change (session_id) SELECT a.session_id FROM attendance a WHERE a.trainee_id = NEW.id;
    END IF;
END;
