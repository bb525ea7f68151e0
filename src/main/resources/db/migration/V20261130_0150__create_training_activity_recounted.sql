-- One that moves on counts no more where it stood.
CREATE TRIGGER training_activity_recounted AFTER UPDATE ON training_activity FOR EACH ROW
BEGIN
    IF NEW.state <> OLD.state OR NEW.agreement_id <> OLD.agreement_id THEN
        INSERT INTO state_tally (list, place, state, many) VALUES
            ('ACTIVITY', OLD.agreement_id, OLD.state, -1), ('ACTIVITY', NEW.agreement_id, NEW.state, 1);
    END IF;
END;
