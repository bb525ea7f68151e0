-- Append-only, whatever the account: what was recorded in product_version is never deleted.
CREATE TRIGGER product_version_no_delete BEFORE DELETE ON product_version FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'product_version is append-only';
