-- All that was answered, as one person sent it at one moment. With a number it counted or counts; without, it was written upon a version
-- that no longer counted and lies beside. Append-only,
-- but that what is personal in the answers may be erased, once; the hash stays that of what was sent.
CREATE TABLE diagnosis_revision (
    id UUID NOT NULL,
    diagnosis_id UUID NOT NULL,
    number INT NULL,
    base_number INT NOT NULL,
    visit_at TIMESTAMP(6) NULL,
    answers_json LONGTEXT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    forgotten_on DATE NULL,
    CONSTRAINT diagnosis_revision_pk PRIMARY KEY (id),
    CONSTRAINT diagnosis_revision_number_uk UNIQUE (diagnosis_id, number),
    CONSTRAINT diagnosis_revision_diagnosis_fk FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id),
    CONSTRAINT diagnosis_revision_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
