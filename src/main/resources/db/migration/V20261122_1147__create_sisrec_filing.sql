-- Number, date and proof of the filing in SISREC (Contraloría); the newest counts. Append-only.
CREATE TABLE sisrec_filing (
    id UUID NOT NULL,
    rendicion_id UUID NOT NULL,
    report_number VARCHAR(40) NOT NULL,
    sent_on DATE NOT NULL,
    proof_sha256 CHAR(64),
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT sisrec_filing_pk PRIMARY KEY (id),
    CONSTRAINT sisrec_filing_rendicion_fk FOREIGN KEY (rendicion_id) REFERENCES rendicion (id),
    CONSTRAINT sisrec_filing_document_fk FOREIGN KEY (proof_sha256) REFERENCES document (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
