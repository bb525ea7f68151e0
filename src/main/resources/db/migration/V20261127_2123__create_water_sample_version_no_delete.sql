-- Append-only, whatever the account: what was said of a sample is never deleted.
CREATE TRIGGER water_sample_version_no_delete BEFORE DELETE ON water_sample_version FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'water_sample_version is append-only';
