-- What the programme calls committees for, to begin with.
INSERT INTO contact_purpose (code, version, name, position, retired) VALUES
    ('WATER_QUALITY', 1, 'Avisos de calidad del agua', 10, FALSE),
    ('EMERGENCY', 1, 'Emergencias', 20, FALSE),
    ('FIELD', 1, 'Terreno y operación', 30, FALSE),
    ('BILLING', 1, 'Cobranza y administración', 40, FALSE),
    ('TRAINING', 1, 'Capacitación', 50, FALSE);
