-- Append-only, whatever the account: what happened to an alert is never deleted.
CREATE TRIGGER water_alert_step_no_delete BEFORE DELETE ON water_alert_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'water_alert_step is append-only';
