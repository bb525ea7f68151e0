-- What a supplier asks for an improvement, with the paper that says so. Append-only.
CREATE TABLE improvement_quote (
    id UUID NOT NULL,
    improvement_id UUID NOT NULL,
    supplier_tax_id VARCHAR(12) NOT NULL,
    supplier_name VARCHAR(160) NOT NULL,
    cost BIGINT NOT NULL,
    quoted_on DATE NOT NULL,
    sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT improvement_quote_pk PRIMARY KEY (id),
    CONSTRAINT improvement_quote_improvement_fk FOREIGN KEY (improvement_id) REFERENCES improvement (id),
    CONSTRAINT improvement_quote_file_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT improvement_quote_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX improvement_quote_of (improvement_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
