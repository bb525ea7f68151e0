-- The certificate of the board in force (certificado de directorio vigente), as it was brought. Append-only: the newest counts.
CREATE TABLE board_certificate (
    id UUID NOT NULL,
    operator_id UUID NOT NULL,
    issued_on DATE NOT NULL,
    board_until DATE NOT NULL,
    evidence_sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT board_certificate_pk PRIMARY KEY (id),
    CONSTRAINT board_certificate_operator_fk FOREIGN KEY (operator_id) REFERENCES operator (id),
    CONSTRAINT board_certificate_evidence_fk FOREIGN KEY (evidence_sha256) REFERENCES document (sha256),
    CONSTRAINT board_certificate_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX board_certificate_of_operator (operator_id, issued_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
