-- As people read them; a value without a unit has the unit 1.
INSERT INTO water_unit (code, name) VALUES
    ('mg/L', 'mg/L'),
    ('ug/L', 'µg/L'),
    ('1', ''),
    ('NTU', 'UNT'),
    ('CFU/100mL', 'UFC/100 mL'),
    ('PtCo', 'Pt-Co'),
    ('degC', '°C');
