-- A choice is fixed; its annulment fills one column once.
CREATE TRIGGER rendicion_choice_fixed BEFORE UPDATE ON rendicion_choice FOR EACH ROW
BEGIN
    IF (OLD.annulled_at IS NOT NULL AND NOT (NEW.annulled_at <=> OLD.annulled_at)) OR NOT (
        JSON_ARRAY(NEW.id, NEW.rendicion_id, NEW.voucher_id, NEW.choice, NEW.reason, NEW.recorded_at, NEW.recorded_by) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.rendicion_id, OLD.voucher_id, OLD.choice, OLD.reason, OLD.recorded_at, OLD.recorded_by) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rendicion_choice is append-only';
    END IF;
END;
