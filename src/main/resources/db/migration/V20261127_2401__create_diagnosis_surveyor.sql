-- Who made a visit: they edit its draft, and answer what the reviewer observes.
CREATE TABLE diagnosis_surveyor (
    diagnosis_id UUID NOT NULL,
    person_id UUID NOT NULL,
    CONSTRAINT diagnosis_surveyor_pk PRIMARY KEY (diagnosis_id, person_id),
    CONSTRAINT diagnosis_surveyor_diagnosis_fk FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id),
    CONSTRAINT diagnosis_surveyor_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
