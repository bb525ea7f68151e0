-- The initiatives by which the works of a design ask public money.
CREATE TABLE engineering_design_initiative (
    design_id UUID NOT NULL,
    initiative_id UUID NOT NULL,
    CONSTRAINT engineering_design_initiative_pk PRIMARY KEY (design_id, initiative_id),
    CONSTRAINT engineering_design_initiative_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT engineering_design_initiative_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
