-- What one person answered: a test under their name, before or after; a survey under nobody's. Of a test the last one of each moment counts.
CREATE TABLE evaluation_sheet (
    id UUID NOT NULL,
    activity_id UUID NOT NULL,
    form_id UUID NULL,
    trainee_id UUID NULL,
    moment VARCHAR(10) NULL,
    answers_json LONGTEXT NULL,
    score DECIMAL(3, 1) NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT evaluation_sheet_pk PRIMARY KEY (id),
    CONSTRAINT evaluation_sheet_activity_fk FOREIGN KEY (activity_id) REFERENCES training_activity (id),
    CONSTRAINT evaluation_sheet_form_fk FOREIGN KEY (form_id) REFERENCES evaluation_form (id),
    CONSTRAINT evaluation_sheet_trainee_fk FOREIGN KEY (trainee_id) REFERENCES trainee (id),
    CONSTRAINT evaluation_sheet_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX evaluation_sheet_of (activity_id, trainee_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
