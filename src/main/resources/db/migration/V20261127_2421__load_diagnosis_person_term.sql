-- People who were met on a visit, in records that are closed or void; the term is proposed, as the others are.
INSERT INTO retention_rule (id, kind, months, in_force_from, source, recorded_by, recorded_at) VALUES
    ('01936500-0000-7000-8000-000000000009', 'DIAGNOSIS_PERSON', 60, '2020-01-01', 'Ley 21.719, proporcionalidad; plazo propuesto, por confirmar', NULL, '2026-11-27 00:00:00');
