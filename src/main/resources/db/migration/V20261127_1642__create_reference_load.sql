-- Each load of reference data: its file, who brought it, when, and what was said of each row. Append-only.
CREATE TABLE reference_load (
    id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    table_key VARCHAR(30) NOT NULL,
    source VARCHAR(200),
    dry_run BOOLEAN NOT NULL,
    read_count INT NOT NULL,
    created_count INT NOT NULL,
    updated_count INT NOT NULL,
    unchanged_count INT NOT NULL,
    rejected_count INT NOT NULL,
    flagged_count INT NOT NULL,
    verdicts_json LONGTEXT NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT reference_load_pk PRIMARY KEY (id),
    CONSTRAINT reference_load_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT reference_load_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX reference_load_by_time (recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
