-- What a person may do, and in which region; no region means everywhere.
CREATE TABLE person_role (
    person_id UUID NOT NULL,
    role VARCHAR(30) NOT NULL,
    region_cut CHAR(2),
    CONSTRAINT person_role_uk UNIQUE (person_id, role, region_cut),
    CONSTRAINT person_role_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT person_role_region_fk FOREIGN KEY (region_cut) REFERENCES region (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
