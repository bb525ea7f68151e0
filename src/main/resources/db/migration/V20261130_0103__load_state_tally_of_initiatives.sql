-- The initiatives that were recorded before, counted.
INSERT INTO state_tally (list, place, state, many) SELECT 'INITIATIVE', v.place, v.state, COUNT(*) FROM initiative_in_view v
GROUP BY v.place, v.state;
