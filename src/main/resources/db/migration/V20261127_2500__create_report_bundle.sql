-- ZIPs of issued reports of an agreement, each kept by the hash of its bytes. Append-only.
CREATE TABLE report_bundle (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    report_key VARCHAR(40) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    reports INT NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT report_bundle_pk PRIMARY KEY (id),
    CONSTRAINT report_bundle_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT report_bundle_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT report_bundle_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
