-- People who were trained, counted from the last session that they were at; the term is proposed, as the others are.
INSERT INTO retention_rule (id, kind, months, in_force_from, source, recorded_by, recorded_at) VALUES
    ('01936500-0000-7000-8000-000000000031', 'TRAINEE', 60, '2020-01-01', 'Ley 21.719, proporcionalidad, y Resolución 30 de 2015 de la Contraloría; plazo propuesto, por confirmar', NULL, '2026-11-27 00:00:00');
