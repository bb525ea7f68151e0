-- What moves on counts no more where it stood.
CREATE TRIGGER initiative_in_view_recounted AFTER UPDATE ON initiative_in_view FOR EACH ROW
BEGIN
    IF NEW.state <> OLD.state THEN
        INSERT INTO state_tally (list, place, state, many)
        VALUES ('INITIATIVE', OLD.place, OLD.state, -1), ('INITIATIVE', NEW.place, NEW.state, 1);
    END IF;
END;
