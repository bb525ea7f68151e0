-- A share of the set that is in force lists its initiative under the agreement and, once, under the region.
CREATE TRIGGER initiative_share_listed AFTER INSERT ON initiative_share FOR EACH ROW
INSERT IGNORE INTO initiative_in_view (initiative_id, place, recorded_on, state)
SELECT i.id, CAST(NEW.agreement_id AS CHAR(36)), i.recorded_on, i.state FROM initiative i
WHERE i.id = NEW.initiative_id AND i.share_set = NEW.share_set
UNION SELECT i.id, g.region_cut, i.recorded_on, i.state FROM initiative i JOIN agreement g ON g.id = NEW.agreement_id
WHERE i.id = NEW.initiative_id AND i.share_set = NEW.share_set;
