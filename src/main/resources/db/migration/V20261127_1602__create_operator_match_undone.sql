-- A match of the MOP's registry with a system that a person took back, with the reason. Append-only.
CREATE TABLE operator_match_undone (
    id UUID NOT NULL,
    mop_key VARCHAR(220) NOT NULL,
    water_system_id UUID NOT NULL,
    confirmed_by UUID NOT NULL,
    confirmed_at TIMESTAMP(6) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT operator_match_undone_pk PRIMARY KEY (id),
    CONSTRAINT operator_match_undone_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT operator_match_undone_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
