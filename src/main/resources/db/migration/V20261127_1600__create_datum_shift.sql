-- Papers in older datums are brought to WGS84 by published parameters, which are data: three metres a stretch of the country.
CREATE TABLE datum_shift (
    datum VARCHAR(10) NOT NULL,
    south DECIMAL(6, 3) NOT NULL,
    north DECIMAL(6, 3) NOT NULL,
    semi_major DECIMAL(12, 3) NOT NULL,
    inverse_flattening DECIMAL(14, 9) NOT NULL,
    dx DECIMAL(8, 3) NOT NULL,
    dy DECIMAL(8, 3) NOT NULL,
    dz DECIMAL(8, 3) NOT NULL,
    accuracy_m INT NOT NULL,
    source VARCHAR(200) NOT NULL,
    CONSTRAINT datum_shift_pk PRIMARY KEY (datum, south)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
