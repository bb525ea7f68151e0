-- From when on a warranty that runs out is announced: a proposal of the programme, to be loaded otherwise.
INSERT INTO legal_limit (code, in_force_from, value, unit, source) VALUES
    ('WARRANTY_ALERT', '2000-01-01', 60, 'DAYS', 'Propuesto por el programa, como el primer aviso de las garantías del convenio: días corridos antes del vencimiento');
