-- The ninety days are the programme's own; the other two are what a regional government asked for for its subsidies of 2025.
INSERT INTO board_rule (code, value, source) VALUES
    ('ALERT_DAYS', 90, 'Criterio del programa'),
    ('CERTIFICATE_AGE_DAYS', 30, 'GORE Ñuble, Instructivo 8 % FNDR 2025: certificado de directorio vigente de no más de 30 días'),
    ('CERTIFICATE_MONTHS_LEFT', 3, 'GORE Ñuble, Instructivo 8 % FNDR 2025: más de tres meses de vigencia');
