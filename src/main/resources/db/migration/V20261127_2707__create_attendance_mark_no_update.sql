-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER attendance_mark_no_update BEFORE UPDATE ON attendance_mark FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attendance_mark is append-only';
