-- The units in which results of water may be written; those that mean the same stand beside the one they mean.
CREATE TABLE water_unit (
    code VARCHAR(20) NOT NULL,
    name VARCHAR(20) NOT NULL,
    CONSTRAINT water_unit_pk PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
