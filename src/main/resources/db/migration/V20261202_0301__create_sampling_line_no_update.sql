-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER sampling_line_no_update BEFORE UPDATE ON sampling_line FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sampling_line is append-only';
