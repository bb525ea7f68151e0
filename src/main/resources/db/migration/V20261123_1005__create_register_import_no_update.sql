-- An import stays as it was: what was found wrong later is mended by another one.
CREATE TRIGGER register_import_no_update BEFORE UPDATE ON register_import FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'register_import is append-only';
