-- Append-only, whatever the account: an entry of the checklist is never changed.
CREATE TRIGGER checklist_entry_no_update BEFORE UPDATE ON checklist_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'checklist_entry is append-only';
