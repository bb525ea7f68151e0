-- An outline against which places were checked stays as it was.
CREATE TRIGGER commune_outline_no_delete BEFORE DELETE ON commune_outline FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'commune_outline is append-only';
