-- People with an account; the password is known only as a PBKDF2 hash.
CREATE TABLE person (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    email VARCHAR(200) NOT NULL,
    name VARCHAR(120) NOT NULL,
    tax_id VARCHAR(12),
    post VARCHAR(120) NOT NULL,
    password_hash VARCHAR(255),
    active BOOLEAN NOT NULL,
    CONSTRAINT person_pk PRIMARY KEY (id),
    CONSTRAINT person_email_uk UNIQUE (email)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
