-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER design_review_no_update BEFORE UPDATE ON design_review FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'design_review is append-only';
