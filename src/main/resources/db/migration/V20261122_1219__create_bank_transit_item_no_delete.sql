-- Append-only, whatever the account: what was recorded in bank_transit_item is never changed or deleted.
CREATE TRIGGER bank_transit_item_no_delete BEFORE DELETE ON bank_transit_item FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bank_transit_item is append-only';
