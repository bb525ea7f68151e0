-- The results of a version of a sample with the verdict that was given, by which limit; sums of ratios among them. Append-only.
CREATE TABLE water_reading (
    version_id UUID NOT NULL,
    position INT NOT NULL,
    code VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    qualifier VARCHAR(5) NOT NULL,
    number DECIMAL(21, 9),
    word VARCHAR(20),
    on_site BOOLEAN NOT NULL,
    computed BOOLEAN NOT NULL,
    verdict VARCHAR(12) NOT NULL,
    level VARCHAR(10),
    reason VARCHAR(20),
    limit_from DATE,
    limit_load UUID,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT water_reading_pk PRIMARY KEY (version_id, position),
    CONSTRAINT water_reading_version_fk FOREIGN KEY (version_id) REFERENCES water_sample_version (id),
    CONSTRAINT water_reading_code_fk FOREIGN KEY (code) REFERENCES water_parameter (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
