-- Bearer tokens by their hash; a leaked table opens no door.
CREATE TABLE access_token (
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    token_sha256 CHAR(64) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    expires_at TIMESTAMP(6) NOT NULL,
    revoked_at TIMESTAMP(6) NULL,
    CONSTRAINT access_token_pk PRIMARY KEY (id),
    CONSTRAINT access_token_uk UNIQUE (token_sha256),
    CONSTRAINT access_token_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
