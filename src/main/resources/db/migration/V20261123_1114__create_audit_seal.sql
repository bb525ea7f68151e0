-- Each line of the audit trail sealed behind the one before. The salt goes when the JSON of the line is erased; the hash stays.
CREATE TABLE audit_seal (
    sequence BIGINT NOT NULL,
    entry_id UUID NOT NULL,
    salt CHAR(32) NULL,
    content_sha256 CHAR(64) NOT NULL,
    chain_sha256 CHAR(64) NOT NULL,
    sealed_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT audit_seal_pk PRIMARY KEY (sequence),
    CONSTRAINT audit_seal_entry_uk UNIQUE (entry_id),
    CONSTRAINT audit_seal_entry_fk FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
