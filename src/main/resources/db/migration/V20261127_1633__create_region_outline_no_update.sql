-- An outline that was shown stays as it was.
CREATE TRIGGER region_outline_no_update BEFORE UPDATE ON region_outline FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'region_outline is append-only';
