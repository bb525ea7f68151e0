-- Spellings seen in the DOH register and in regional sheets.
INSERT INTO commune_alias (alias, commune_cut) VALUES
    ('Coihaique', '11101'),
    ('Paiguano', '04105'),
    ('Imperial', '09111'),
    ('Trehuaco', '16207'),
    ('Llay Llay', '05703'),
    ('Llay-Llay', '05703'),
    ('Aisén', '11201'),
    ('La Calera', '05502'),
    ('Marchigüe', '06204'),
    ('Navarino', '12201');
