-- One that is removed counts no more.
CREATE TRIGGER diagnosis_uncounted AFTER DELETE ON diagnosis FOR EACH ROW
BEGIN
    INSERT INTO state_tally (list, place, state, many) VALUES ('DIAGNOSIS', OLD.agreement_id, OLD.state, -1);
    IF OLD.approved_revision IS NOT NULL THEN
        INSERT INTO state_tally (list, place, state, many) VALUES ('DIAGNOSIS_APPROVED', OLD.agreement_id, OLD.state, -1);
    END IF;
END;
