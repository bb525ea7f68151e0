-- Append-only, whatever the account: what was recorded in product_version is never changed.
CREATE TRIGGER product_version_no_update BEFORE UPDATE ON product_version FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'product_version is append-only';
