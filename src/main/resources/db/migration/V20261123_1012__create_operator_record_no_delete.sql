-- What the registry of operators said at a date stays as it was read; the next one adds rows.
CREATE TRIGGER operator_record_no_delete BEFORE DELETE ON operator_record FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'operator_record is append-only';
