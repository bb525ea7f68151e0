-- Outlines of regions, loaded by an administrator like those of communes. Append-only: the latest of a region counts.
CREATE TABLE region_outline (
    region_cut CHAR(2) NOT NULL,
    geometry_json MEDIUMTEXT NOT NULL,
    source VARCHAR(200) NOT NULL,
    load_id UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT region_outline_pk PRIMARY KEY (region_cut, load_id),
    CONSTRAINT region_outline_region_fk FOREIGN KEY (region_cut) REFERENCES region (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
