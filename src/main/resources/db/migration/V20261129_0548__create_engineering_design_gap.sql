-- The gaps that a design answers, each with the committee that lacks it.
CREATE TABLE engineering_design_gap (
    design_id UUID NOT NULL,
    gap_id UUID NOT NULL,
    water_system_id UUID NOT NULL,
    CONSTRAINT engineering_design_gap_pk PRIMARY KEY (design_id, gap_id),
    CONSTRAINT engineering_design_gap_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT engineering_design_gap_gap_fk FOREIGN KEY (gap_id) REFERENCES gap (id),
    CONSTRAINT engineering_design_gap_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
