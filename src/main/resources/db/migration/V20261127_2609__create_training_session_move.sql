-- That a session was moved: from when to when, and why. Append-only.
CREATE TABLE training_session_move (
    id UUID NOT NULL,
    session_id UUID NOT NULL,
    starts_from TIMESTAMP(6) NOT NULL,
    starts_to TIMESTAMP(6) NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT training_session_move_pk PRIMARY KEY (id),
    CONSTRAINT training_session_move_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT training_session_move_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX training_session_move_of (session_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
