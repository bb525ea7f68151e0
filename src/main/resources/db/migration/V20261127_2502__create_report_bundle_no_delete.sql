-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER report_bundle_no_delete BEFORE DELETE ON report_bundle FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'report_bundle is append-only';
