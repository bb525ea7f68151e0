-- Each step in the life of an improvement: on which day, who recorded it, by which document, and why. Append-only.
CREATE TABLE improvement_step (
    id UUID NOT NULL,
    improvement_id UUID NOT NULL,
    verb VARCHAR(10) NOT NULL,
    state_from VARCHAR(14) NOT NULL,
    state_to VARCHAR(14) NOT NULL,
    happened_on DATE NOT NULL,
    sha256 CHAR(64) NULL,
    reason VARCHAR(300) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT improvement_step_pk PRIMARY KEY (id),
    CONSTRAINT improvement_step_improvement_fk FOREIGN KEY (improvement_id) REFERENCES improvement (id),
    CONSTRAINT improvement_step_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT improvement_step_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX improvement_step_of (improvement_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
