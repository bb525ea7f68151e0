-- The 346 communes; the point lies inside the commune and is neither its town nor its centre of gravity.
CREATE TABLE commune (
    cut CHAR(5) NOT NULL,
    province_cut CHAR(3) NOT NULL,
    region_cut CHAR(2) NOT NULL,
    name VARCHAR(60) NOT NULL,
    lat DECIMAL(9, 6),
    lon DECIMAL(9, 6),
    population INT,
    CONSTRAINT commune_pk PRIMARY KEY (cut),
    CONSTRAINT commune_province_fk FOREIGN KEY (province_cut) REFERENCES province (cut),
    CONSTRAINT commune_region_fk FOREIGN KEY (region_cut) REFERENCES region (cut),
    INDEX commune_by_name (name, cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
