-- How many records of visits stand in which state, of those recorded before.
INSERT INTO state_tally (list, place, state, many)
SELECT 'DIAGNOSIS', d.agreement_id, d.state, COUNT(*) FROM diagnosis d GROUP BY d.agreement_id, d.state
UNION ALL SELECT 'DIAGNOSIS_APPROVED', d.agreement_id, d.state, COUNT(*) FROM diagnosis d WHERE d.approved_revision IS NOT NULL
GROUP BY d.agreement_id, d.state;
