-- What an agreement owes one water system of a component, e.g. 1 diagnosis, 2 improvements.
CREATE TABLE participation_target (
    participation_id UUID NOT NULL,
    component VARCHAR(20) NOT NULL,
    goal DECIMAL(12, 2) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    CONSTRAINT participation_target_pk PRIMARY KEY (participation_id, component),
    CONSTRAINT participation_target_participation_fk FOREIGN KEY (participation_id) REFERENCES participation (id),
    CONSTRAINT participation_target_goal_ck CHECK (goal > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
