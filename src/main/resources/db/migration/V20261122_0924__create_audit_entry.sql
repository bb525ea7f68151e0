-- Who did what on which record, before and after. Append-only.
CREATE TABLE audit_entry (
    id UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    person_id UUID NOT NULL,
    person_name VARCHAR(120) NOT NULL,
    use_case VARCHAR(60) NOT NULL,
    record_type VARCHAR(60) NOT NULL,
    record_id VARCHAR(80) NOT NULL,
    before_json LONGTEXT,
    after_json LONGTEXT,
    CONSTRAINT audit_entry_pk PRIMARY KEY (id),
    INDEX audit_entry_by_record (record_type, record_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
