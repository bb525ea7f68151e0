-- The 16 regions of Chile; codes are the State's (SUBDERE 2018), text with leading zero.
CREATE TABLE region (
    cut CHAR(2) NOT NULL,
    roman VARCHAR(5) NOT NULL,
    abbreviation VARCHAR(5) NOT NULL,
    name VARCHAR(60) NOT NULL,
    official_name VARCHAR(100) NOT NULL,
    capital VARCHAR(60) NOT NULL,
    iso_code VARCHAR(6) NOT NULL,
    north_south_order INT NOT NULL,
    population INT NOT NULL,
    CONSTRAINT region_pk PRIMARY KEY (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
