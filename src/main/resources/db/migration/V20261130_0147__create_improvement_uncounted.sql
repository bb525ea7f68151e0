-- One that is removed counts no more.
CREATE TRIGGER improvement_uncounted AFTER DELETE ON improvement FOR EACH ROW
INSERT INTO state_tally (list, place, state, many) VALUES ('IMPROVEMENT', OLD.agreement_id, OLD.state, -1);
