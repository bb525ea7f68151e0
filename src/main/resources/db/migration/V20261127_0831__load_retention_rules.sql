-- Terms proposed by the product: the law says "no longer than needed" and no number. The administrator sets others, from a date on.
INSERT INTO retention_rule (id, kind, months, in_force_from, source, recorded_by, recorded_at) VALUES
    ('01936500-0000-7000-8000-000000000001', 'SIGN_IN_ATTEMPT', 12, '2020-01-01', 'Ley 21.719, proporcionalidad; plazo propuesto, por confirmar', NULL, '2026-11-27 00:00:00'),
    ('01936500-0000-7000-8000-000000000002', 'ACCESS_TOKEN', 12, '2020-01-01', 'Ley 21.719, proporcionalidad; plazo propuesto, por confirmar', NULL, '2026-11-27 00:00:00'),
    ('01936500-0000-7000-8000-000000000003', 'PASSWORD_CODE', 12, '2020-01-01', 'Ley 21.719, proporcionalidad; plazo propuesto, por confirmar', NULL, '2026-11-27 00:00:00'),
    ('01936500-0000-7000-8000-000000000004', 'JOB', 3, '2020-01-01', 'Ley 21.719, proporcionalidad; plazo propuesto, por confirmar', NULL, '2026-11-27 00:00:00'),
    ('01936500-0000-7000-8000-000000000005', 'CLOSED_ACCOUNT', 72, '2020-01-01', 'Seis años: revisión de cuentas (por confirmar)', NULL, '2026-11-27 00:00:00'),
    ('01936500-0000-7000-8000-000000000006', 'BOARD_MEMBERSHIP', 36, '2020-01-01', 'Un período de directiva después del término (por confirmar)', NULL, '2026-11-27 00:00:00'),
    ('01936500-0000-7000-8000-000000000007', 'COMMITTEE_CONTACT', 24, '2020-01-01', 'Ley 21.719, proporcionalidad; plazo propuesto, por confirmar', NULL, '2026-11-27 00:00:00');
