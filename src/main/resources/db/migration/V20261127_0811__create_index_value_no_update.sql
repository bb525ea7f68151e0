-- A figure that was used stays as it was used.
CREATE TRIGGER index_value_no_update BEFORE UPDATE ON index_value FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'index_value is append-only';
