-- What is listed no more counts no more.
CREATE TRIGGER initiative_in_view_uncounted AFTER DELETE ON initiative_in_view FOR EACH ROW
INSERT INTO state_tally (list, place, state, many) VALUES ('INITIATIVE', OLD.place, OLD.state, -1);
