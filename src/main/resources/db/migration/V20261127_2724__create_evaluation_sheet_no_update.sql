-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER evaluation_sheet_no_update BEFORE UPDATE ON evaluation_sheet FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'evaluation_sheet is append-only';
