-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER portfolio_sheet_heading_no_update BEFORE UPDATE ON portfolio_sheet_heading FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'portfolio_sheet_heading is append-only';
