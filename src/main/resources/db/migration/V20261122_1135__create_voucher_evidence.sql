-- Which documents prove a voucher, and in which role. Append-only.
CREATE TABLE voucher_evidence (
    id UUID NOT NULL,
    voucher_id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    role VARCHAR(20) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT voucher_evidence_pk PRIMARY KEY (id),
    CONSTRAINT voucher_evidence_uk UNIQUE (voucher_id, sha256, role),
    CONSTRAINT voucher_evidence_voucher_fk FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT voucher_evidence_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
