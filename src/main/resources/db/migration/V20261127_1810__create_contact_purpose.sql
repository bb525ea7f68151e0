-- What a committee is called for: a list that the coordinator keeps.
CREATE TABLE contact_purpose (
    code VARCHAR(30) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(80) NOT NULL,
    position INT NOT NULL,
    retired BOOLEAN NOT NULL,
    CONSTRAINT contact_purpose_pk PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
