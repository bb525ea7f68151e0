-- Each step in the life of an activity, with who took it and why. Append-only.
CREATE TABLE training_activity_step (
    id UUID NOT NULL,
    activity_id UUID NOT NULL,
    verb VARCHAR(12) NOT NULL,
    state_from VARCHAR(12) NOT NULL,
    state_to VARCHAR(12) NOT NULL,
    reason VARCHAR(300) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT training_activity_step_pk PRIMARY KEY (id),
    CONSTRAINT training_activity_step_activity_fk FOREIGN KEY (activity_id) REFERENCES training_activity (id),
    CONSTRAINT training_activity_step_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX training_activity_step_of (activity_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
