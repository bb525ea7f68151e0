-- A new one is counted in the transaction that writes it.
CREATE TRIGGER improvement_counted AFTER INSERT ON improvement FOR EACH ROW
INSERT INTO state_tally (list, place, state, many) VALUES ('IMPROVEMENT', NEW.agreement_id, NEW.state, 1);
