-- The other communes that a system serves, beside the one in which it lies.
CREATE TABLE water_system_commune (
    water_system_id UUID NOT NULL,
    commune_cut CHAR(5) NOT NULL,
    CONSTRAINT water_system_commune_pk PRIMARY KEY (water_system_id, commune_cut),
    CONSTRAINT water_system_commune_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT water_system_commune_commune_fk FOREIGN KEY (commune_cut) REFERENCES commune (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
