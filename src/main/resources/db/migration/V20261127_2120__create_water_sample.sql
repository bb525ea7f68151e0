-- A sample of water of a system: whose it is, and its latest version, kept beside for lists. What was said stands in its versions.
CREATE TABLE water_sample (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    water_system_id UUID NOT NULL,
    agreement_id UUID,
    diagnosis_id UUID,
    taken_at TIMESTAMP(6) NOT NULL,
    method VARCHAR(12) NOT NULL,
    water_type VARCHAR(10) NOT NULL,
    verdict VARCHAR(12) NOT NULL,
    level VARCHAR(10),
    latest INT NOT NULL,
    voided BOOLEAN NOT NULL,
    CONSTRAINT water_sample_pk PRIMARY KEY (id),
    CONSTRAINT water_sample_water_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT water_sample_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    INDEX water_sample_by_day (taken_at, id),
    INDEX water_sample_of_system (water_system_id, taken_at, id),
    INDEX water_sample_of_diagnosis (diagnosis_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
