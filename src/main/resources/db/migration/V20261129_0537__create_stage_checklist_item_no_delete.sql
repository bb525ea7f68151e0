-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER stage_checklist_item_no_delete BEFORE DELETE ON stage_checklist_item FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'stage_checklist_item is append-only';
