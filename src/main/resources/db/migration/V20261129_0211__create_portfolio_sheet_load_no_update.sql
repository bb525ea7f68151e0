-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER portfolio_sheet_load_no_update BEFORE UPDATE ON portfolio_sheet_load FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'portfolio_sheet_load is append-only';
