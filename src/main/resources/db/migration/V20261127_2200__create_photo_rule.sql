-- From when on somebody looks twice at a photo: data with its source.
CREATE TABLE photo_rule (
    code VARCHAR(30) NOT NULL,
    value INT NOT NULL,
    source VARCHAR(300) NOT NULL,
    CONSTRAINT photo_rule_pk PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
