-- Which system a row of the MOP's registry speaks of, as a person confirmed it.
CREATE TABLE operator_match (
    mop_key VARCHAR(220) NOT NULL,
    water_system_id UUID NOT NULL,
    confirmed_by UUID NOT NULL,
    confirmed_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT operator_match_pk PRIMARY KEY (mop_key),
    CONSTRAINT operator_match_system_uk UNIQUE (water_system_id),
    CONSTRAINT operator_match_water_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT operator_match_person_fk FOREIGN KEY (confirmed_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
