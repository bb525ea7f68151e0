-- The 56 provinces.
CREATE TABLE province (
    cut CHAR(3) NOT NULL,
    region_cut CHAR(2) NOT NULL,
    name VARCHAR(60) NOT NULL,
    CONSTRAINT province_pk PRIMARY KEY (cut),
    CONSTRAINT province_region_fk FOREIGN KEY (region_cut) REFERENCES region (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
