-- A load stays as it was: what was found wrong later is mended by another one.
CREATE TRIGGER reference_load_no_delete BEFORE DELETE ON reference_load FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reference_load is append-only';
