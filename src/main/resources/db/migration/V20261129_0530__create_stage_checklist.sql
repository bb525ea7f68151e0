-- What the investment system asks of the file of a design, by stage: a list in versions, each with its source. Append-only: other rules are another version.
CREATE TABLE stage_checklist (
    version INT NOT NULL,
    source VARCHAR(300) NOT NULL,
    in_force_from DATE NOT NULL,
    sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NULL,
    CONSTRAINT stage_checklist_pk PRIMARY KEY (version),
    CONSTRAINT stage_checklist_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
