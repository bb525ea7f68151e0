-- One that is removed counts no more.
CREATE TRIGGER engineering_design_uncounted AFTER DELETE ON engineering_design FOR EACH ROW
INSERT INTO state_tally (list, place, state, many) VALUES ('DESIGN', OLD.agreement_id, OLD.state, -1);
