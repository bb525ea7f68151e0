-- What was asked before the budget law of 2024: Resolución 30/2015 and Ley 19.862; guarantee, age and work plan came with that law.
INSERT INTO checklist_item (code, in_force_from, in_force_to, position, expires, source) VALUES
    ('SELECTION_ACT', '2015-06-01', '2023-12-31', 1, FALSE, 'Ley 18.575, art. 9: el concurso es la regla; la asignación directa se funda'),
    ('SIGNED_AGREEMENT', '2015-06-01', '2023-12-31', 2, FALSE, 'Resolución 30/2015 CGR'),
    ('APPROVING_ACT', '2015-06-01', '2023-12-31', 3, FALSE, 'Resolución 30/2015 CGR, art. 13'),
    ('REGISTRY_19862', '2015-06-01', '2023-12-31', 5, TRUE, 'Ley 19.862; Resolución 30/2015 CGR, art. 2'),
    ('NO_OVERDUE_RENDERING', '2015-06-01', '2023-12-31', 12, TRUE, 'Resolución 30/2015 CGR, art. 18');
