-- What came after an observation: an answer of the team, that it is settled, or that it is asked again. Append-only.
CREATE TABLE diagnosis_observation_reply (
    id UUID NOT NULL,
    observation_id UUID NOT NULL,
    to_state VARCHAR(20) NOT NULL,
    words VARCHAR(1000) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT diagnosis_observation_reply_pk PRIMARY KEY (id),
    CONSTRAINT diagnosis_observation_reply_observation_fk FOREIGN KEY (observation_id) REFERENCES diagnosis_observation (id),
    CONSTRAINT diagnosis_observation_reply_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX diagnosis_observation_reply_of (observation_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
