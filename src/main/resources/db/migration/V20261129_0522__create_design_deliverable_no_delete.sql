-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER design_deliverable_no_delete BEFORE DELETE ON design_deliverable FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'design_deliverable is append-only';
