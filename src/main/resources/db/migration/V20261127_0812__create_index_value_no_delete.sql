-- A figure that was used stays.
CREATE TRIGGER index_value_no_delete BEFORE DELETE ON index_value FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'index_value is append-only';
