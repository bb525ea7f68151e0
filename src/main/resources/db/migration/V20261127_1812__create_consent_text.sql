-- What a person is told before their phone or e-mail is kept, each version as it was read to them (Ley 19.628 and 21.719).
CREATE TABLE consent_text (
    version VARCHAR(20) NOT NULL,
    in_force_from DATE NOT NULL,
    words VARCHAR(1000) NOT NULL,
    CONSTRAINT consent_text_pk PRIMARY KEY (version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
