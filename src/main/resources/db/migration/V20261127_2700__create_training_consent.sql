-- What a person is told before their phone and photo are kept with a training, each version as it was read (Ley 19.628 and 21.719).
CREATE TABLE training_consent (
    version VARCHAR(20) NOT NULL,
    in_force_from DATE NOT NULL,
    words VARCHAR(1000) NOT NULL,
    CONSTRAINT training_consent_pk PRIMARY KEY (version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
