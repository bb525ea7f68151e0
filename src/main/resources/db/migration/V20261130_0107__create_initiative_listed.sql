-- A new initiative is listed; its shares are written after it, each lists it under its agreement.
CREATE TRIGGER initiative_listed AFTER INSERT ON initiative FOR EACH ROW
INSERT INTO initiative_in_view (initiative_id, place, recorded_on, state) VALUES (NEW.id, 'ALL', NEW.recorded_on, NEW.state);
