-- The regional governments that pay (otorgantes).
CREATE TABLE regional_government (
    region_cut CHAR(2) NOT NULL,
    name VARCHAR(120) NOT NULL,
    tax_id VARCHAR(12) NOT NULL,
    CONSTRAINT regional_government_pk PRIMARY KEY (region_cut),
    CONSTRAINT regional_government_region_fk FOREIGN KEY (region_cut) REFERENCES region (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
