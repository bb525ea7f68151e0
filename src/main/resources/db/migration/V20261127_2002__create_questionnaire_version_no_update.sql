-- A published version stays as it was: what is to be asked otherwise is a new version.
CREATE TRIGGER questionnaire_version_no_update BEFORE UPDATE ON questionnaire_version FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'questionnaire_version is append-only';
