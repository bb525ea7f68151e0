-- Documents that show a session: its programme, its material, the signed list. Append-only.
CREATE TABLE training_session_document (
    id UUID NOT NULL,
    session_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(160) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT training_session_document_pk PRIMARY KEY (id),
    CONSTRAINT training_session_document_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT training_session_document_file_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT training_session_document_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX training_session_document_of (session_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
