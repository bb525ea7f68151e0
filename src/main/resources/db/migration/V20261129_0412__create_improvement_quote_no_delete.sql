-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER improvement_quote_no_delete BEFORE DELETE ON improvement_quote FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'improvement_quote is append-only';
