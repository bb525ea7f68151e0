-- The committees whose water an initiative is about.
CREATE TABLE initiative_system (
    initiative_id UUID NOT NULL,
    water_system_id UUID NOT NULL,
    CONSTRAINT initiative_system_pk PRIMARY KEY (initiative_id, water_system_id),
    CONSTRAINT initiative_system_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative (id),
    CONSTRAINT initiative_system_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
