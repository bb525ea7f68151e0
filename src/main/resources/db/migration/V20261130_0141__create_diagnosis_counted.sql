-- A new one is counted in the transaction that writes it; those that were approved once more, for who reads only them.
CREATE TRIGGER diagnosis_counted AFTER INSERT ON diagnosis FOR EACH ROW
BEGIN
    INSERT INTO state_tally (list, place, state, many) VALUES ('DIAGNOSIS', NEW.agreement_id, NEW.state, 1);
    IF NEW.approved_revision IS NOT NULL THEN
        INSERT INTO state_tally (list, place, state, many) VALUES ('DIAGNOSIS_APPROVED', NEW.agreement_id, NEW.state, 1);
    END IF;
END;
