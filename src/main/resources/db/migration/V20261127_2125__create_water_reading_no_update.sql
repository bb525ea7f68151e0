-- Append-only, whatever the account: a result of water is never changed.
CREATE TRIGGER water_reading_no_update BEFORE UPDATE ON water_reading FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'water_reading is append-only';
