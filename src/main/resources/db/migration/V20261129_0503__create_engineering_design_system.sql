-- The committees that a design is for.
CREATE TABLE engineering_design_system (
    design_id UUID NOT NULL,
    water_system_id UUID NOT NULL,
    CONSTRAINT engineering_design_system_pk PRIMARY KEY (design_id, water_system_id),
    CONSTRAINT engineering_design_system_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT engineering_design_system_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
