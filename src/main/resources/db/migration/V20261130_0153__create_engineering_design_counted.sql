-- A new one is counted in the transaction that writes it.
CREATE TRIGGER engineering_design_counted AFTER INSERT ON engineering_design FOR EACH ROW
INSERT INTO state_tally (list, place, state, many) VALUES ('DESIGN', NEW.agreement_id, NEW.state, 1);
