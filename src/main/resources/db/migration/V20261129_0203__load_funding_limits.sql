-- Limits of funding sources, so that they can be loaded otherwise.
INSERT INTO legal_limit (code, in_force_from, value, unit, source) VALUES
    ('FRIL_CEILING', '2000-01-01', 5000, 'UTM', 'Ley de Presupuestos, glosas de los gobiernos regionales: bajo este monto un FRIL no necesita RS, sin dividir el proyecto'),
    ('CIRCULAR_33_SHARE', '2000-01-01', 30, 'PERCENT', 'Normas, Instrucciones y Procedimientos de inversión pública (NIP), Circular 33: conservación hasta esta parte del costo de reposición');
