-- How many improvements stand in which state, of those recorded before.
INSERT INTO state_tally (list, place, state, many)
SELECT 'IMPROVEMENT', d.agreement_id, d.state, COUNT(*) FROM improvement d GROUP BY d.agreement_id, d.state;
