-- The diagnosis of a water system for an agreement: where its record stands and which of its versions counts. The answers stand in
-- diagnosis_revision.
CREATE TABLE diagnosis (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    agreement_id UUID NOT NULL,
    water_system_id UUID NOT NULL,
    state VARCHAR(20) NOT NULL,
    code VARCHAR(40) NULL,
    label VARCHAR(60) NULL,
    questionnaire_version INT NOT NULL,
    revision INT NOT NULL,
    approved_revision INT NULL,
    visit_at TIMESTAMP(6) NULL,
    author_id UUID NOT NULL,
    begun_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT diagnosis_pk PRIMARY KEY (id),
    CONSTRAINT diagnosis_code_uk UNIQUE (code),
    CONSTRAINT diagnosis_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT diagnosis_water_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT diagnosis_author_fk FOREIGN KEY (author_id) REFERENCES person (id),
    INDEX diagnosis_of_agreement (agreement_id, state, label),
    INDEX diagnosis_of_system (water_system_id, visit_at),
    INDEX diagnosis_begun (begun_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
