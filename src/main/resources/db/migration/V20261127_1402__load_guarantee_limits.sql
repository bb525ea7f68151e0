-- The guarantee, the age of the executor, and how early a guarantee that runs out is announced. Before 2024 no budget law asked for either.
INSERT INTO legal_limit (code, in_force_from, value, unit, source) VALUES
    ('GUARANTEE_THRESHOLD', '2024-01-01', 1000, 'UTM', 'Ley de Presupuestos 2024, art. 25 (artículo por confirmar): UTM de enero del año de la firma'),
    ('GUARANTEE_THRESHOLD', '2026-01-01', 1000, 'UTM', 'Ley de Presupuestos 2026, art. 25: UTM de enero del año de la firma'),
    ('GUARANTEE_SHARE', '2024-01-01', 5, 'PERCENT', 'Ley de Presupuestos 2024, art. 25 (artículo por confirmar)'),
    ('GUARANTEE_SHARE', '2026-01-01', 5, 'PERCENT', 'Ley de Presupuestos 2026, art. 25'),
    ('GUARANTEE_CEILING', '2024-01-01', 5, 'PERCENT', 'Dictamen CGR E138851N25: no más de 5 %, salvo asignación directa'),
    ('EXECUTOR_AGE', '2024-01-01', 2, 'YEARS', 'Ley de Presupuestos 2024, art. 25 (artículo por confirmar)'),
    ('EXECUTOR_AGE', '2026-01-01', 2, 'YEARS', 'Ley de Presupuestos 2026, art. 25'),
    ('GUARANTEE_FIRST_ALERT', '2000-01-01', 60, 'DAYS', 'Práctica del programa (por confirmar)'),
    ('GUARANTEE_LAST_ALERT', '2000-01-01', 30, 'DAYS', 'Práctica del programa (por confirmar)');
