-- What a register said at a date stays as it was read; the next register adds a row.
CREATE TRIGGER register_entry_no_update BEFORE UPDATE ON register_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'register_entry is append-only';
