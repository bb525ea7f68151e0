-- Every step in the life of an agreement: who, when, from which day on, and why. Append-only.
CREATE TABLE agreement_transition (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    verb VARCHAR(20) NOT NULL,
    from_state VARCHAR(20) NULL,
    to_state VARCHAR(20) NOT NULL,
    happened_on DATE NOT NULL,
    reason VARCHAR(500) NULL,
    document_sha256 CHAR(64) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT agreement_transition_pk PRIMARY KEY (id),
    CONSTRAINT agreement_transition_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT agreement_transition_document_fk FOREIGN KEY (document_sha256) REFERENCES document (sha256),
    CONSTRAINT agreement_transition_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX agreement_transition_by_time (agreement_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
