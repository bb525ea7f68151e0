-- A spelling by which a row found its commune stays.
CREATE TRIGGER commune_alias_no_update BEFORE UPDATE ON commune_alias FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'commune_alias is append-only';
