-- That two trainees are one person: who says so, when and why. A record is merged once. Append-only.
CREATE TABLE trainee_merge (
    trainee_id UUID NOT NULL,
    survivor_id UUID NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT trainee_merge_pk PRIMARY KEY (trainee_id),
    CONSTRAINT trainee_merge_trainee_fk FOREIGN KEY (trainee_id) REFERENCES trainee (id),
    CONSTRAINT trainee_merge_survivor_fk FOREIGN KEY (survivor_id) REFERENCES trainee (id),
    CONSTRAINT trainee_merge_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
