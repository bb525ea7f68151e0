-- Each step in the life of a design, with who took it and why. Append-only.
CREATE TABLE engineering_design_step (
    id UUID NOT NULL,
    design_id UUID NOT NULL,
    verb VARCHAR(12) NOT NULL,
    state_from VARCHAR(12) NOT NULL,
    state_to VARCHAR(12) NOT NULL,
    reason VARCHAR(500) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT engineering_design_step_pk PRIMARY KEY (id),
    CONSTRAINT engineering_design_step_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT engineering_design_step_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX engineering_design_step_of (design_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
