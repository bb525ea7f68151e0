-- Nitrate and nitrite, and the trihalomethanes (NCh 409/1.Of2005).
INSERT INTO water_ratio (ratio, part) VALUES
    ('NRATIO', 'NO3'),
    ('NRATIO', 'NO2'),
    ('THM', 'BDCM'),
    ('THM', 'DBCM'),
    ('THM', 'TBM'),
    ('THM', 'TCM');
