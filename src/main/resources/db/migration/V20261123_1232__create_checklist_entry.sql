-- What was seen of an item of the checklist, by whom and until when it holds. Append-only: the newest entry counts.
CREATE TABLE checklist_entry (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    code VARCHAR(40) NOT NULL,
    seen_on DATE NOT NULL,
    valid_until DATE NULL,
    evidence_sha256 CHAR(64) NULL,
    not_required_reason VARCHAR(300) NULL,
    request_sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT checklist_entry_pk PRIMARY KEY (id),
    CONSTRAINT checklist_entry_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT checklist_entry_evidence_fk FOREIGN KEY (evidence_sha256) REFERENCES document (sha256),
    CONSTRAINT checklist_entry_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX checklist_entry_of_agreement (agreement_id, code, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
