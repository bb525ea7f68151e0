-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER attendance_load_no_update BEFORE UPDATE ON attendance_load FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attendance_load is append-only';
