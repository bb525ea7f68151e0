-- One-time codes with which a person sets a password; known only by their hash.
CREATE TABLE password_reset (
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    code_sha256 CHAR(64) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    created_by UUID NOT NULL,
    expires_at TIMESTAMP(6) NOT NULL,
    ended_at TIMESTAMP(6) NULL,
    CONSTRAINT password_reset_pk PRIMARY KEY (id),
    CONSTRAINT password_reset_uk UNIQUE (code_sha256),
    CONSTRAINT password_reset_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT password_reset_created_by_fk FOREIGN KEY (created_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
