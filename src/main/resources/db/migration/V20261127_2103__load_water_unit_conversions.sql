-- Thousandths, and other ways of writing one unit. Parts per million or billion are not here: they depend on the density.
INSERT INTO water_unit_conversion (written, unit, factor) VALUES
    ('ug/L', 'mg/L', 0.001),
    ('µg/L', 'mg/L', 0.001),
    ('mg/L', 'ug/L', 1000),
    ('µg/L', 'ug/L', 1),
    ('-', '1', 1),
    ('UNT', 'NTU', 1),
    ('UFC/100mL', 'CFU/100mL', 1),
    ('UFC/100 mL', 'CFU/100mL', 1),
    ('Pt-Co', 'PtCo', 1),
    ('°C', 'degC', 1);
