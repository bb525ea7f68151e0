-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER initiative_event_no_update BEFORE UPDATE ON initiative_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'initiative_event is append-only';
