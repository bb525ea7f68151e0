-- Outlines are reference data that an administrator loads; none ships with the product.
CREATE TABLE commune_outline (
    commune_cut CHAR(5) NOT NULL,
    geometry_json MEDIUMTEXT NOT NULL,
    source VARCHAR(200) NOT NULL,
    CONSTRAINT commune_outline_pk PRIMARY KEY (commune_cut),
    CONSTRAINT commune_outline_commune_fk FOREIGN KEY (commune_cut) REFERENCES commune (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
