-- The committees that an activity is for.
CREATE TABLE training_activity_system (
    activity_id UUID NOT NULL,
    water_system_id UUID NOT NULL,
    CONSTRAINT training_activity_system_pk PRIMARY KEY (activity_id, water_system_id),
    CONSTRAINT training_activity_system_activity_fk FOREIGN KEY (activity_id) REFERENCES training_activity (id),
    CONSTRAINT training_activity_system_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
