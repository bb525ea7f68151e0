-- What is listed is counted in the same transaction, whoever lists it.
CREATE TRIGGER initiative_in_view_counted AFTER INSERT ON initiative_in_view FOR EACH ROW
INSERT INTO state_tally (list, place, state, many) VALUES ('INITIATIVE', NEW.place, NEW.state, 1);
