-- What happened to a guarantee: handed in (with issuer, number and dates), given back, executed, annulled; each by whom. Append-only.
CREATE TABLE guarantee_step (
    id UUID NOT NULL,
    guarantee_id UUID NOT NULL,
    verb VARCHAR(20) NOT NULL,
    happened_on DATE NOT NULL,
    issuer VARCHAR(120) NULL,
    number VARCHAR(60) NULL,
    starts_on DATE NULL,
    expires_on DATE NULL,
    act VARCHAR(120) NULL,
    reason VARCHAR(300) NULL,
    evidence_sha256 CHAR(64) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT guarantee_step_pk PRIMARY KEY (id),
    CONSTRAINT guarantee_step_guarantee_fk FOREIGN KEY (guarantee_id) REFERENCES guarantee (id),
    CONSTRAINT guarantee_step_evidence_fk FOREIGN KEY (evidence_sha256) REFERENCES document (sha256),
    CONSTRAINT guarantee_step_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT guarantee_step_term_ck CHECK (expires_on >= starts_on),
    INDEX guarantee_step_of_guarantee (guarantee_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
