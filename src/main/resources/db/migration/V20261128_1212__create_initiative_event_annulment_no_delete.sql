-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER initiative_event_annulment_no_delete BEFORE DELETE ON initiative_event_annulment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'initiative_event_annulment is append-only';
