-- How many training activities stand in which state, of those recorded before.
INSERT INTO state_tally (list, place, state, many)
SELECT 'ACTIVITY', d.agreement_id, d.state, COUNT(*) FROM training_activity d GROUP BY d.agreement_id, d.state;
