-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER initiative_share_no_update BEFORE UPDATE ON initiative_share FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'initiative_share is append-only';
