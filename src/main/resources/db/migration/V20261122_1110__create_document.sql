-- Documents, stored once by the SHA-256 of their bytes; the bytes lie in the data folder. Append-only.
CREATE TABLE document (
    sha256 CHAR(64) NOT NULL,
    size_bytes BIGINT NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    stored_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT document_pk PRIMARY KEY (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
