-- Proposed from what the programme's agreements and the law of rural sanitary services ask of committees; kept by the coordinator.
INSERT INTO training_topic (code, version, name, position, retired) VALUES
    ('OPERATION', 0, 'Operación y mantención del sistema', 10, FALSE),
    ('DISINFECTION', 0, 'Cloración y calidad del agua', 20, FALSE),
    ('ACCOUNTING', 0, 'Contabilidad y rendición de la organización', 30, FALSE),
    ('TARIFF', 0, 'Tarifas y cobranza', 40, FALSE),
    ('GOVERNANCE', 0, 'Directiva, estatutos y participación', 50, FALSE),
    ('LAW', 0, 'Ley 20.998 de servicios sanitarios rurales', 60, FALSE),
    ('SAFETY', 0, 'Seguridad y prevención de riesgos', 70, FALSE),
    ('EMERGENCY', 0, 'Emergencias y continuidad del servicio', 80, FALSE),
    ('DIGITAL', 0, 'Herramientas digitales y telemetría', 90, FALSE),
    ('OTHER', 0, 'Otro', 900, FALSE);
