-- Append-only, whatever the account: what was recorded in item_review is never changed or deleted.
CREATE TRIGGER item_review_no_delete BEFORE DELETE ON item_review FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'item_review is append-only';
