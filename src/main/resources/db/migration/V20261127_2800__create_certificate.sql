-- Certificates of training: one of each person and activity, under a number of their own.
CREATE TABLE certificate (
    id UUID NOT NULL,
    activity_id UUID NOT NULL,
    trainee_id UUID NOT NULL,
    number VARCHAR(60) NOT NULL,
    CONSTRAINT certificate_pk PRIMARY KEY (id),
    CONSTRAINT certificate_person_uk UNIQUE (activity_id, trainee_id),
    CONSTRAINT certificate_number_uk UNIQUE (number),
    CONSTRAINT certificate_activity_fk FOREIGN KEY (activity_id) REFERENCES training_activity (id),
    CONSTRAINT certificate_trainee_fk FOREIGN KEY (trainee_id) REFERENCES trainee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
