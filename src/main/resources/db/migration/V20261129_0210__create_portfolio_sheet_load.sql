-- Each working sheet of a portfolio that was tried or taken: its file, what its reader answered, what was said of each row. Append-only.
CREATE TABLE portfolio_sheet_load (
    id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    dry_run BOOLEAN NOT NULL,
    agreement_id UUID NOT NULL,
    unit VARCHAR(9) NULL,
    thousands VARCHAR(5) NULL,
    short_years BOOLEAN NOT NULL,
    read_count INT NOT NULL,
    created_count INT NOT NULL,
    updated_count INT NOT NULL,
    unchanged_count INT NOT NULL,
    rejected_count INT NOT NULL,
    report_json LONGTEXT NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT portfolio_sheet_load_pk PRIMARY KEY (id),
    CONSTRAINT portfolio_sheet_load_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT portfolio_sheet_load_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT portfolio_sheet_load_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
