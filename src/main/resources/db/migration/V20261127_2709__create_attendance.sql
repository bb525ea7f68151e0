-- Whether a person was at a session, as the marks come to: one row for each pair, however many devices spoke.
CREATE TABLE attendance (
    session_id UUID NOT NULL,
    trainee_id UUID NOT NULL,
    version BIGINT NOT NULL,
    present BOOLEAN NOT NULL,
    arrived_at TIMESTAMP(6) NULL,
    signature CHAR(64) NULL,
    signature_kind VARCHAR(10) NULL,
    source VARCHAR(10) NOT NULL,
    mark_id UUID NOT NULL,
    corrected BOOLEAN NOT NULL,
    after_closing BOOLEAN NOT NULL,
    post VARCHAR(20) NOT NULL,
    water_system_id UUID NULL,
    commune CHAR(5) NOT NULL,
    CONSTRAINT attendance_pk PRIMARY KEY (session_id, trainee_id),
    CONSTRAINT attendance_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT attendance_trainee_fk FOREIGN KEY (trainee_id) REFERENCES trainee (id),
    CONSTRAINT attendance_signature_fk FOREIGN KEY (signature) REFERENCES document (sha256),
    INDEX attendance_of_trainee (trainee_id, present)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
