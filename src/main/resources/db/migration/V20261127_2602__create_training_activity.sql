-- A training activity of an agreement: what is taught to whom, and how far it came. The rule of its certificates stands with it.
CREATE TABLE training_activity (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    agreement_id UUID NOT NULL,
    code VARCHAR(60) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    topic VARCHAR(40) NOT NULL,
    title VARCHAR(160) NOT NULL,
    goals VARCHAR(1000) NULL,
    hours DECIMAL(5, 1) NOT NULL,
    mode VARCHAR(12) NOT NULL,
    target_public VARCHAR(200) NULL,
    minimum_attendance DECIMAL(4, 1) NOT NULL,
    minimum_score DECIMAL(4, 1) NULL,
    state VARCHAR(12) NOT NULL,
    recorded_on TIMESTAMP(6) NOT NULL,
    CONSTRAINT training_activity_pk PRIMARY KEY (id),
    CONSTRAINT training_activity_code_uk UNIQUE (code),
    CONSTRAINT training_activity_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT training_activity_topic_fk FOREIGN KEY (topic) REFERENCES training_topic (code),
    INDEX training_activity_of_agreement (agreement_id, state),
    INDEX training_activity_recorded (recorded_on, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
