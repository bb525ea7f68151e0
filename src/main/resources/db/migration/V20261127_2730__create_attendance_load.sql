-- Each spreadsheet of attendance that was loaded or tried: its file, who brought it, when, what was said of each row. Append-only.
CREATE TABLE attendance_load (
    id UUID NOT NULL,
    session_id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    dry_run BOOLEAN NOT NULL,
    report_json LONGTEXT NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT attendance_load_pk PRIMARY KEY (id),
    CONSTRAINT attendance_load_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT attendance_load_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT attendance_load_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX attendance_load_of (session_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
