-- Who answers for which component in a water system.
CREATE TABLE participation_person (
    participation_id UUID NOT NULL,
    person_id UUID NOT NULL,
    component VARCHAR(20) NOT NULL,
    CONSTRAINT participation_person_pk PRIMARY KEY (participation_id, person_id, component),
    CONSTRAINT participation_person_participation_fk FOREIGN KEY (participation_id) REFERENCES participation (id),
    CONSTRAINT participation_person_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
