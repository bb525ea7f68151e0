-- On which day an instalment was asked of the regional government, and by which document. Append-only: the newest counts.
CREATE TABLE installment_request (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    installment_id UUID NOT NULL,
    requested_on DATE NOT NULL,
    note VARCHAR(300) NULL,
    evidence_sha256 CHAR(64) NULL,
    request_sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT installment_request_pk PRIMARY KEY (id),
    CONSTRAINT installment_request_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT installment_request_installment_fk FOREIGN KEY (installment_id) REFERENCES installment (id),
    CONSTRAINT installment_request_evidence_fk FOREIGN KEY (evidence_sha256) REFERENCES document (sha256),
    CONSTRAINT installment_request_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX installment_request_of_agreement (agreement_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
