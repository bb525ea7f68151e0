-- What is measured in water: its unit, whether it is a number or a word, its type in the norm, whether it is measured at the tap.
CREATE TABLE water_parameter (
    code VARCHAR(10) NOT NULL,
    name VARCHAR(80) NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    norm_group VARCHAR(20) NOT NULL,
    on_site BOOLEAN NOT NULL,
    lowest DECIMAL(12, 3),
    highest DECIMAL(12, 3),
    choices VARCHAR(200),
    CONSTRAINT water_parameter_pk PRIMARY KEY (code),
    CONSTRAINT water_parameter_unit_fk FOREIGN KEY (unit) REFERENCES water_unit (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
