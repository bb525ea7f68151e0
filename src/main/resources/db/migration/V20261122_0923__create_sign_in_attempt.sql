-- Tries to sign in, to slow down guessing.
CREATE TABLE sign_in_attempt (
    id UUID NOT NULL,
    email_sha256 CHAR(64) NOT NULL,
    address VARCHAR(45) NOT NULL,
    attempted_at TIMESTAMP(6) NOT NULL,
    success BOOLEAN NOT NULL,
    CONSTRAINT sign_in_attempt_pk PRIMARY KEY (id),
    INDEX sign_in_attempt_by_email (email_sha256, attempted_at),
    INDEX sign_in_attempt_by_address (address, attempted_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
