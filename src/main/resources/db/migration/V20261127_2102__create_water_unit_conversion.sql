-- From which written unit to which unit a number may be brought, and by which factor. What is not here is never converted.
CREATE TABLE water_unit_conversion (
    written VARCHAR(20) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    factor DECIMAL(20, 10) NOT NULL,
    CONSTRAINT water_unit_conversion_pk PRIMARY KEY (written, unit),
    CONSTRAINT water_unit_conversion_unit_fk FOREIGN KEY (unit) REFERENCES water_unit (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
