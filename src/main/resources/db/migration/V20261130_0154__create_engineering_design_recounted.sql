-- One that moves on counts no more where it stood.
CREATE TRIGGER engineering_design_recounted AFTER UPDATE ON engineering_design FOR EACH ROW
BEGIN
    IF NEW.state <> OLD.state OR NEW.agreement_id <> OLD.agreement_id THEN
        INSERT INTO state_tally (list, place, state, many) VALUES
            ('DESIGN', OLD.agreement_id, OLD.state, -1), ('DESIGN', NEW.agreement_id, NEW.state, 1);
    END IF;
END;
