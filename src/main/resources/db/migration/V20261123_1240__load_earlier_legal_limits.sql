-- Agreements that began earlier must find a limit too; that the share held then is marked unconfirmed in our sources.
INSERT INTO legal_limit (code, in_force_from, value, unit, source) VALUES
    ('ADMINISTRATION_SHARE', '2000-01-01', 5, 'PERCENT', 'Glosas de la Ley de Presupuestos anteriores a 2025 (por confirmar)');
