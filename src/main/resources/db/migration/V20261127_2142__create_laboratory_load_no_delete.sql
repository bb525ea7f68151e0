-- A load stays as it was: what was found wrong later is corrected in its sample.
CREATE TRIGGER laboratory_load_no_delete BEFORE DELETE ON laboratory_load FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'laboratory_load is append-only';
