-- Each import of an official register: its file, who brought it, when, and what was said of each row. Append-only.
CREATE TABLE register_import (
    id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    profile VARCHAR(20) NOT NULL,
    register_source VARCHAR(120) NOT NULL,
    register_date DATE NOT NULL,
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
    CONSTRAINT register_import_pk PRIMARY KEY (id),
    CONSTRAINT register_import_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT register_import_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX register_import_by_time (recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
