-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER diagnosis_revision_no_delete BEFORE DELETE ON diagnosis_revision FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'diagnosis_revision is append-only';
