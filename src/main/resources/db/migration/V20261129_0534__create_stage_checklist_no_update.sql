-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER stage_checklist_no_update BEFORE UPDATE ON stage_checklist FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'stage_checklist is append-only';
