-- The published versions of the diagnosis form, each with its text to the letter: what was answered is read by the version that asked it.
CREATE TABLE questionnaire_version (
    version INT NOT NULL,
    definition LONGTEXT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    published_on DATE NOT NULL,
    recorded_by UUID,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT questionnaire_version_pk PRIMARY KEY (version),
    CONSTRAINT questionnaire_version_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
