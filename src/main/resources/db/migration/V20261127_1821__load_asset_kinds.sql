-- The chain of an APR: intake, well, pump, main, treatment, disinfection, tank, network, connections, meters; and power and telemetry.
INSERT INTO asset_kind (code, name, position) VALUES
    ('SOURCE', 'Fuente o captación', 10),
    ('WELL', 'Pozo o sondaje', 20),
    ('PUMP', 'Bomba', 30),
    ('PRESSURE_MAIN', 'Impulsión', 40),
    ('TREATMENT', 'Tratamiento', 50),
    ('DISINFECTION', 'Desinfección', 60),
    ('TANK', 'Estanque', 70),
    ('NETWORK', 'Red de distribución', 80),
    ('CONNECTIONS', 'Arranques', 90),
    ('METERS', 'Medidores de usuarios', 100),
    ('BULK_METER', 'Macromedidor', 110),
    ('POWER', 'Energía', 120),
    ('TELEMETRY', 'Telemetría', 130);
