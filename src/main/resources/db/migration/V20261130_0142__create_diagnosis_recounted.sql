-- One that moves on or is approved counts no more as it stood.
CREATE TRIGGER diagnosis_recounted AFTER UPDATE ON diagnosis FOR EACH ROW
BEGIN
    IF NEW.state <> OLD.state OR NEW.agreement_id <> OLD.agreement_id
        OR (NEW.approved_revision IS NULL) <> (OLD.approved_revision IS NULL) THEN
        INSERT INTO state_tally (list, place, state, many) VALUES ('DIAGNOSIS', OLD.agreement_id, OLD.state, -1);
        IF OLD.approved_revision IS NOT NULL THEN
            INSERT INTO state_tally (list, place, state, many) VALUES ('DIAGNOSIS_APPROVED', OLD.agreement_id, OLD.state, -1);
        END IF;
        INSERT INTO state_tally (list, place, state, many) VALUES ('DIAGNOSIS', NEW.agreement_id, NEW.state, 1);
        IF NEW.approved_revision IS NOT NULL THEN
            INSERT INTO state_tally (list, place, state, many) VALUES ('DIAGNOSIS_APPROVED', NEW.agreement_id, NEW.state, 1);
        END IF;
    END IF;
END;
