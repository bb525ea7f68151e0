-- The questions of a test or a survey of an activity, as data. What is asked otherwise later is another row. Append-only.
CREATE TABLE evaluation_form (
    id UUID NOT NULL,
    activity_id UUID NOT NULL,
    kind VARCHAR(10) NOT NULL,
    questions_json LONGTEXT NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT evaluation_form_pk PRIMARY KEY (id),
    CONSTRAINT evaluation_form_activity_fk FOREIGN KEY (activity_id) REFERENCES training_activity (id),
    CONSTRAINT evaluation_form_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX evaluation_form_of (activity_id, kind, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
