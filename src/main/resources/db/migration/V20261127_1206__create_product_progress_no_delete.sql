-- Append-only, whatever the account: what was recorded in product_progress is never deleted.
CREATE TRIGGER product_progress_no_delete BEFORE DELETE ON product_progress FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'product_progress is append-only';
