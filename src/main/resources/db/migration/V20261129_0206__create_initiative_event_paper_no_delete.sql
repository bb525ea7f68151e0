-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER initiative_event_paper_no_delete BEFORE DELETE ON initiative_event_paper FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'initiative_event_paper is append-only';
