-- A version of a diagnosis that was scored, and which computed index counts for it. The diagnosis lies in a table of its own part.
CREATE TABLE scored_version (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    diagnosis_id UUID NOT NULL,
    diagnosis_version INT NOT NULL,
    water_system_id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    visited_on DATE NOT NULL,
    index_id UUID NULL,
    published BOOLEAN NOT NULL,
    voided BOOLEAN NOT NULL,
    CONSTRAINT scored_version_pk PRIMARY KEY (id),
    CONSTRAINT scored_version_diagnosis_uk UNIQUE (diagnosis_id, diagnosis_version),
    CONSTRAINT scored_version_water_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT scored_version_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    INDEX scored_version_of_system (water_system_id, visited_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
