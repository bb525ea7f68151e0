-- Append-only, whatever the account: what was recorded in sisrec_filing is never changed or deleted.
CREATE TRIGGER sisrec_filing_no_update BEFORE UPDATE ON sisrec_filing FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sisrec_filing is append-only';
