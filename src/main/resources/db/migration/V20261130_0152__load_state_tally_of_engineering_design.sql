-- How many designs stand in which state, of those recorded before.
INSERT INTO state_tally (list, place, state, many)
SELECT 'DESIGN', d.agreement_id, d.state, COUNT(*) FROM engineering_design d GROUP BY d.agreement_id, d.state;
