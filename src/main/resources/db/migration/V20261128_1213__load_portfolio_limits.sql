-- The clocks of public investment, so that they can be loaded otherwise: NIP of the national investment system, and the change of cost that needs the council again.
INSERT INTO legal_limit (code, in_force_from, value, unit, source) VALUES
    ('RATE_ANSWER_DAYS', '2000-01-01', 60, 'DAYS', 'Normas, Instrucciones y Procedimientos de inversión pública (NIP): días hábiles para responder un FI'),
    ('RATE_VALID_YEARS', '2000-01-01', 3, 'YEARS', 'Normas, Instrucciones y Procedimientos de inversión pública (NIP): año de obtención y los dos siguientes'),
    ('CORE_CHANGE_SHARE', '2000-01-01', 10, 'PERCENT', 'Ley de Presupuestos, glosas de los gobiernos regionales: sobre este aumento hace falta un nuevo acuerdo del CORE');
