-- What a reviewer found wrong or missing at an answer of a record. Append-only; what came after stands in diagnosis_observation_reply.
CREATE TABLE diagnosis_observation (
    id UUID NOT NULL,
    diagnosis_id UUID NOT NULL,
    field VARCHAR(120) NOT NULL,
    words VARCHAR(1000) NOT NULL,
    revision INT NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT diagnosis_observation_pk PRIMARY KEY (id),
    CONSTRAINT diagnosis_observation_diagnosis_fk FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id),
    CONSTRAINT diagnosis_observation_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX diagnosis_observation_of_diagnosis (diagnosis_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
