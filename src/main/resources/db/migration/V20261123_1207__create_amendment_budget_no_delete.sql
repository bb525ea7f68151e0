-- Append-only, whatever the account: what an amendment said of a line is never deleted.
CREATE TRIGGER amendment_budget_no_delete BEFORE DELETE ON amendment_budget FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'amendment_budget is append-only';
