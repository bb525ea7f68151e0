-- Append-only, whatever the account: what an amendment said of a line is never changed.
CREATE TRIGGER amendment_budget_no_update BEFORE UPDATE ON amendment_budget FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'amendment_budget is append-only';
