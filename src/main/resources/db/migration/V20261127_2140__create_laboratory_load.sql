-- Each workbook of laboratory results that was loaded or tried: its file, who brought it, when, what was said of each row. Append-only.
CREATE TABLE laboratory_load (
    id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    dry_run BOOLEAN NOT NULL,
    read_count INT NOT NULL,
    created_count INT NOT NULL,
    unchanged_count INT NOT NULL,
    rejected_count INT NOT NULL,
    sample_count INT NOT NULL,
    report_json LONGTEXT NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT laboratory_load_pk PRIMARY KEY (id),
    CONSTRAINT laboratory_load_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT laboratory_load_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
