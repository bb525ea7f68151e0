-- The advance of a transfer: article 25 of 2026. What the years before held is marked unconfirmed in our sources.
INSERT INTO legal_limit (code, in_force_from, value, unit, source) VALUES
    ('ADVANCE_SHARE', '2000-01-01', 100, 'PERCENT', 'Sin tope de anticipo en las Leyes de Presupuestos anteriores a 2024 (por confirmar)'),
    ('ADVANCE_SHARE', '2024-01-01', 20, 'PERCENT', 'Ley de Presupuestos 2024 (por confirmar)'),
    ('ADVANCE_SHARE', '2025-01-01', 20, 'PERCENT', 'Ley de Presupuestos 2025 (por confirmar)'),
    ('ADVANCE_SHARE', '2026-01-01', 20, 'PERCENT', 'Ley de Presupuestos 2026, art. 25');
