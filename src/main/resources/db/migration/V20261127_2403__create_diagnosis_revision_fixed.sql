-- A version is fixed, whatever the account; only what is personal in its answers may be erased, once.
CREATE TRIGGER diagnosis_revision_fixed BEFORE UPDATE ON diagnosis_revision FOR EACH ROW
BEGIN
    IF OLD.forgotten_on IS NOT NULL OR NEW.forgotten_on IS NULL OR NOT (
        JSON_ARRAY(NEW.id, NEW.diagnosis_id, NEW.number, NEW.base_number, NEW.visit_at, NEW.sha256, NEW.recorded_at, NEW.recorded_by)
            COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.diagnosis_id, OLD.number, OLD.base_number, OLD.visit_at, OLD.sha256, OLD.recorded_at, OLD.recorded_by)
            COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'diagnosis_revision is append-only';
    END IF;
END;
