-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER design_paper_no_delete BEFORE DELETE ON design_paper FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'design_paper is append-only';
