-- Who brought which document, and under which name: only who brought it may attach it. Append-only.
CREATE TABLE document_upload (
    id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    person_id UUID NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    uploaded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT document_upload_pk PRIMARY KEY (id),
    CONSTRAINT document_upload_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT document_upload_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX document_upload_by_person (sha256, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
