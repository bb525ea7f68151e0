-- No norm says either; both are the programme's own.
INSERT INTO photo_rule (code, value, source) VALUES
    ('FAR_METRES', 2000, 'Criterio del programa, componente 1: una foto a más de 2 km del sistema se mira dos veces'),
    ('FUTURE_MINUTES', 15, 'Criterio del programa: cuánto puede adelantarse el reloj de una cámara');
