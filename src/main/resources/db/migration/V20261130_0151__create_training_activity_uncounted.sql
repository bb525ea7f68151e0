-- One that is removed counts no more.
CREATE TRIGGER training_activity_uncounted AFTER DELETE ON training_activity FOR EACH ROW
INSERT INTO state_tally (list, place, state, many) VALUES ('ACTIVITY', OLD.agreement_id, OLD.state, -1);
