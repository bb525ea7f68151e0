-- Who is expected at an activity before its first session: one row for each pair, taken back without being erased.
CREATE TABLE training_enrolment (
    activity_id UUID NOT NULL,
    trainee_id UUID NOT NULL,
    version BIGINT NOT NULL,
    enrolled BOOLEAN NOT NULL,
    changed_by UUID NOT NULL,
    changed_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT training_enrolment_pk PRIMARY KEY (activity_id, trainee_id),
    CONSTRAINT training_enrolment_activity_fk FOREIGN KEY (activity_id) REFERENCES training_activity (id),
    CONSTRAINT training_enrolment_trainee_fk FOREIGN KEY (trainee_id) REFERENCES trainee (id),
    CONSTRAINT training_enrolment_person_fk FOREIGN KEY (changed_by) REFERENCES person (id),
    INDEX training_enrolment_of_trainee (trainee_id, enrolled)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
