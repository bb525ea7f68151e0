-- A holiday is fixed; its withdrawal fills its own columns once.
CREATE TRIGGER holiday_fixed BEFORE UPDATE ON holiday FOR EACH ROW
BEGIN
    IF OLD.withdrawn_at IS NOT NULL OR NOT (
        JSON_ARRAY(NEW.id, NEW.day, NEW.name, NEW.scope, NEW.region_cut, NEW.commune_cuts, NEW.unwaivable, NEW.source, NEW.load_id,
            NEW.recorded_at) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.day, OLD.name, OLD.scope, OLD.region_cut, OLD.commune_cuts, OLD.unwaivable, OLD.source, OLD.load_id,
            OLD.recorded_at) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'holiday is append-only';
    END IF;
END;
