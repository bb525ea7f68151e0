-- An item of a rendering is fixed; its removal fills one column once.
CREATE TRIGGER rendicion_item_fixed BEFORE UPDATE ON rendicion_item FOR EACH ROW
BEGIN
    IF (OLD.removed_at IS NOT NULL AND NOT (NEW.removed_at <=> OLD.removed_at)) OR NOT (
        JSON_ARRAY(NEW.id, NEW.rendicion_id, NEW.voucher_id, NEW.sign, NEW.late, NEW.late_reason, NEW.original_item_id,
            NEW.recorded_at) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.rendicion_id, OLD.voucher_id, OLD.sign, OLD.late, OLD.late_reason, OLD.original_item_id,
            OLD.recorded_at) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rendicion_item is append-only';
    END IF;
END;
