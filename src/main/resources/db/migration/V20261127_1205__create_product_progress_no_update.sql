-- Append-only, whatever the account: what was recorded in product_progress is never changed.
CREATE TRIGGER product_progress_no_update BEFORE UPDATE ON product_progress FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'product_progress is append-only';
