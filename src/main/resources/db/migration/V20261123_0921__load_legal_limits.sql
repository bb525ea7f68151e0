-- Administration costs: Glosa 06 of 2026. That the share held the year before is marked unconfirmed in our sources.
INSERT INTO legal_limit (code, in_force_from, value, unit, source) VALUES
    ('ADMINISTRATION_SHARE', '2025-01-01', 5, 'PERCENT', 'Glosa 06, Ley de Presupuestos 2025 (por confirmar)'),
    ('ADMINISTRATION_SHARE', '2026-01-01', 5, 'PERCENT', 'Glosa 06, Ley de Presupuestos 2026');
