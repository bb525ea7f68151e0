-- Each time that somebody said whether a person was at a session, under an identifier of the device. The post and the committee are
-- those of that day. Append-only: what is said otherwise later is another row that names this one.
CREATE TABLE attendance_mark (
    session_id UUID NOT NULL,
    id UUID NOT NULL,
    trainee_id UUID NOT NULL,
    present BOOLEAN NOT NULL,
    arrived_at TIMESTAMP(6) NULL,
    signature CHAR(64) NULL,
    signature_kind VARCHAR(10) NULL,
    source VARCHAR(10) NOT NULL,
    reason VARCHAR(300) NULL,
    corrects UUID NULL,
    after_closing BOOLEAN NOT NULL,
    post VARCHAR(20) NOT NULL,
    water_system_id UUID NULL,
    commune CHAR(5) NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT attendance_mark_pk PRIMARY KEY (session_id, id),
    CONSTRAINT attendance_mark_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT attendance_mark_trainee_fk FOREIGN KEY (trainee_id) REFERENCES trainee (id),
    CONSTRAINT attendance_mark_signature_fk FOREIGN KEY (signature) REFERENCES document (sha256),
    CONSTRAINT attendance_mark_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX attendance_mark_of (session_id, trainee_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
