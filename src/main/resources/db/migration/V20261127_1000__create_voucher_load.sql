-- Each workbook of expenses that was loaded or tried: its files, who brought it, when, and what was said of each row. Append-only.
CREATE TABLE voucher_load (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    documents_sha256 CHAR(64),
    choice VARCHAR(12),
    read_count INT NOT NULL,
    created_count INT NOT NULL,
    unchanged_count INT NOT NULL,
    rejected_count INT NOT NULL,
    flagged_count INT NOT NULL,
    voucher_count INT NOT NULL,
    attached_count INT NOT NULL,
    report_json LONGTEXT NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT voucher_load_pk PRIMARY KEY (id),
    CONSTRAINT voucher_load_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT voucher_load_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT voucher_load_documents_fk FOREIGN KEY (documents_sha256) REFERENCES document (sha256),
    CONSTRAINT voucher_load_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
