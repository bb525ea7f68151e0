-- A new one is counted in the transaction that writes it.
CREATE TRIGGER training_activity_counted AFTER INSERT ON training_activity FOR EACH ROW
INSERT INTO state_tally (list, place, state, many) VALUES ('ACTIVITY', NEW.agreement_id, NEW.state, 1);
