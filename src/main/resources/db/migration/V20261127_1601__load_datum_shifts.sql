-- Of the Instituto Geográfico Militar (SIRGAS meeting of 2005), as EPSG lists them; ellipsoids International 1924 and GRS 1967 Modified.
INSERT INTO datum_shift (datum, south, north, semi_major, inverse_flattening, dx, dy, dz, accuracy_m, source) VALUES
    ('PSAD56', -26, -17, 6378388, 297, -302, 272, -360, 5, 'IGM, EPSG:6971'),
    ('PSAD56', -36, -26, 6378388, 297, -328, 340, -329, 5, 'IGM, EPSG:6972'),
    ('PSAD56', -44, -36, 6378388, 297, -352, 403, -287, 5, 'IGM, EPSG:6973'),
    ('SAD69', -32, -17, 6378160, 298.25, -59, -11, -52, 5, 'IGM, EPSG:6974'),
    ('SAD69', -36, -32, 6378160, 298.25, -64, 0, -32, 5, 'IGM, EPSG:6975'),
    ('SAD69', -43.5, -36, 6378160, 298.25, -72, 10, -32, 5, 'IGM, EPSG:6976');
