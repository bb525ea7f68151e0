-- Since the budget law of 2024 the same idea holds each year; the articles are those of the law of 2026.
INSERT INTO checklist_item (code, in_force_from, in_force_to, position, expires, source) VALUES
    ('SELECTION_ACT', '2024-01-01', NULL, 1, FALSE, 'Ley de Presupuestos, art. 23'),
    ('SIGNED_AGREEMENT', '2024-01-01', NULL, 2, FALSE, 'Ley de Presupuestos, arts. 23 y 24'),
    ('APPROVING_ACT', '2024-01-01', NULL, 3, FALSE, 'Resolución 30/2015 CGR, art. 13'),
    ('STATUTES', '2024-01-01', NULL, 4, FALSE, 'Ley de Presupuestos, arts. 24 y 25: objeto pertinente y dos años de existencia'),
    ('REGISTRY_19862', '2024-01-01', NULL, 5, TRUE, 'Ley 19.862; Ley de Presupuestos, arts. 23 y 24'),
    ('ITEMISED_BUDGET', '2024-01-01', NULL, 6, FALSE, 'Ley de Presupuestos, art. 24'),
    ('GUARANTEE', '2024-01-01', NULL, 7, TRUE, 'Ley de Presupuestos, art. 25'),
    ('WORK_PLAN', '2024-01-01', NULL, 8, FALSE, 'Ley de Presupuestos, art. 25'),
    ('PRECISE_OBJECTIVES', '2024-01-01', NULL, 9, FALSE, 'Ley de Presupuestos, arts. 23 y 24'),
    ('TERM_APART', '2024-01-01', NULL, 10, FALSE, 'Ley de Presupuestos, art. 26: vigencia distinta del plazo de ejecución'),
    ('GOODS_DESTINATION', '2024-01-01', NULL, 11, FALSE, 'Ley de Presupuestos, art. 26'),
    ('NO_OVERDUE_RENDERING', '2024-01-01', NULL, 12, TRUE, 'Ley de Presupuestos, art. 24; Resolución 30/2015 CGR, art. 18');
