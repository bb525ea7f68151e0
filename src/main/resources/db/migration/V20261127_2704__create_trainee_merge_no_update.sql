-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER trainee_merge_no_update BEFORE UPDATE ON trainee_merge FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'trainee_merge is append-only';
