-- An installation of a system. What is known of it stands in its observations; here only what it is and whose.
CREATE TABLE asset (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    water_system_id UUID NOT NULL,
    kind VARCHAR(30) NOT NULL,
    CONSTRAINT asset_pk PRIMARY KEY (id),
    CONSTRAINT asset_water_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT asset_kind_fk FOREIGN KEY (kind) REFERENCES asset_kind (code),
    INDEX asset_of_system (water_system_id, kind)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
