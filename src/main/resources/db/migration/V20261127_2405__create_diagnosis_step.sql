-- The steps in the life of a record, each on a version, by somebody, with the reason where one is asked. Append-only.
CREATE TABLE diagnosis_step (
    id UUID NOT NULL,
    diagnosis_id UUID NOT NULL,
    verb VARCHAR(20) NOT NULL,
    from_state VARCHAR(20) NOT NULL,
    to_state VARCHAR(20) NOT NULL,
    revision INT NOT NULL,
    reason VARCHAR(500) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT diagnosis_step_pk PRIMARY KEY (id),
    CONSTRAINT diagnosis_step_diagnosis_fk FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id),
    CONSTRAINT diagnosis_step_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX diagnosis_step_of_diagnosis (diagnosis_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
