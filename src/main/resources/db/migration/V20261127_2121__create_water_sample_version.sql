-- What was said of a sample, and when: first, corrected, or voided with its reason. Append-only.
CREATE TABLE water_sample_version (
    id UUID NOT NULL,
    sample_id UUID NOT NULL,
    number INT NOT NULL,
    said_json TEXT NOT NULL,
    verdict VARCHAR(12) NOT NULL,
    level VARCHAR(10),
    void_reason VARCHAR(300),
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT water_sample_version_pk PRIMARY KEY (id),
    CONSTRAINT water_sample_version_number_uk UNIQUE (sample_id, number),
    CONSTRAINT water_sample_version_sample_fk FOREIGN KEY (sample_id) REFERENCES water_sample (id),
    CONSTRAINT water_sample_version_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
