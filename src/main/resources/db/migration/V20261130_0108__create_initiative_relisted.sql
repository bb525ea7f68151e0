-- An initiative that moves is listed in its state; one whose shares are others, under their agreements.
CREATE TRIGGER initiative_relisted AFTER UPDATE ON initiative FOR EACH ROW
BEGIN
    IF NEW.state <> OLD.state THEN
        UPDATE initiative_in_view SET state = NEW.state WHERE initiative_id = NEW.id;
    END IF;
    IF NEW.share_set <> OLD.share_set THEN
        DELETE FROM initiative_in_view WHERE initiative_id = NEW.id AND place <> 'ALL';
        INSERT INTO initiative_in_view (initiative_id, place, recorded_on, state)
        SELECT NEW.id, CAST(s.agreement_id AS CHAR(36)), NEW.recorded_on, NEW.state FROM initiative_share s
        WHERE s.share_set = NEW.share_set
        UNION SELECT NEW.id, g.region_cut, NEW.recorded_on, NEW.state FROM initiative_share s JOIN agreement g ON g.id = s.agreement_id
        WHERE s.share_set = NEW.share_set;
    END IF;
END;
