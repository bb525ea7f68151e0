-- A published version stays as it was: old records are read by it.
CREATE TRIGGER questionnaire_version_no_delete BEFORE DELETE ON questionnaire_version FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'questionnaire_version is append-only';
