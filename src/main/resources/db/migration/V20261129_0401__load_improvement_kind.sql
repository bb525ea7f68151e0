-- Proposed from what agreements of this kind bought and announced; the years are a proposal, too, and the coordinator corrects them.
INSERT INTO improvement_kind (code, version, name, unit, life_years, asset_kind, source, position, retired) VALUES
    ('TELEMETRY', 0, 'Telemetría', 'equipos', 8, 'TELEMETRY', 'Anunciado por el programa; años propuestos, por confirmar con el fabricante', 10, FALSE),
    ('CHLORINATION', 0, 'Cloración automática', 'equipos', 8, 'DISINFECTION', 'Anunciado por el programa; años propuestos, por confirmar con el fabricante', 20, FALSE),
    ('QUALITY_SENSOR', 0, 'Sensores de calidad en línea', 'equipos', 5, 'TELEMETRY', 'Propuesto; años por confirmar con el fabricante', 30, FALSE),
    ('GENERATOR', 0, 'Grupo electrógeno de respaldo', 'equipos', 10, 'POWER', 'Propuesto; años por confirmar con el fabricante', 40, FALSE),
    ('PUMP', 0, 'Bomba', 'equipos', 6, 'PUMP', 'Propuesto; años por confirmar con el fabricante', 50, FALSE),
    ('BULK_METER', 0, 'Macromedidor', 'equipos', 10, 'BULK_METER', 'Propuesto; años por confirmar con el fabricante', 60, FALSE),
    ('METER', 0, 'Micromedidores', 'medidores', 10, 'METERS', 'Propuesto; años por confirmar con el fabricante', 70, FALSE),
    ('SOLAR', 0, 'Paneles solares', 'kW', 20, 'POWER', 'Propuesto; años por confirmar con el fabricante', 80, FALSE),
    ('DIGITAL_READING', 0, 'Lectura digital de medidores', 'medidores', 8, 'METERS', 'Propuesto; años por confirmar con el fabricante', 90, FALSE),
    ('OTHER', 0, 'Otra obra o equipo', 'unidades', NULL, NULL, 'Para lo que el catálogo aún no nombra', 900, FALSE);
