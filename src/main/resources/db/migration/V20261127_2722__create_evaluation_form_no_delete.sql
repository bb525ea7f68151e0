-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER evaluation_form_no_delete BEFORE DELETE ON evaluation_form FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'evaluation_form is append-only';
