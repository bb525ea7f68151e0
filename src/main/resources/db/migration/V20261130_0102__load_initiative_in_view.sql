-- The initiatives that were recorded before.
INSERT INTO initiative_in_view (initiative_id, place, recorded_on, state)
SELECT i.id, 'ALL', i.recorded_on, i.state FROM initiative i
UNION SELECT i.id, CAST(s.agreement_id AS CHAR(36)), i.recorded_on, i.state FROM initiative i
JOIN initiative_share s ON s.share_set = i.share_set
UNION SELECT i.id, g.region_cut, i.recorded_on, i.state FROM initiative i JOIN initiative_share s ON s.share_set = i.share_set
JOIN agreement g ON g.id = s.agreement_id;
