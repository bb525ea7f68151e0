-- That somebody settled which answers of a version that lay beside hold, and in which version they stand. Append-only.
CREATE TABLE diagnosis_aside_settlement (
    id UUID NOT NULL,
    revision_id UUID NOT NULL,
    result INT NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT diagnosis_aside_settlement_pk PRIMARY KEY (id),
    CONSTRAINT diagnosis_aside_settlement_uk UNIQUE (revision_id),
    CONSTRAINT diagnosis_aside_settlement_revision_fk FOREIGN KEY (revision_id) REFERENCES diagnosis_revision (id),
    CONSTRAINT diagnosis_aside_settlement_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
