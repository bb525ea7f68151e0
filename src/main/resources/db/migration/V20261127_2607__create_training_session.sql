-- A session of an activity. The date that was planned first stays whatever it is moved to. A closed session is frozen.
CREATE TABLE training_session (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    activity_id UUID NOT NULL,
    starts_at TIMESTAMP(6) NOT NULL,
    ends_at TIMESTAMP(6) NOT NULL,
    first_starts_at TIMESTAMP(6) NOT NULL,
    place VARCHAR(200) NULL,
    commune CHAR(5) NULL,
    latitude DECIMAL(9, 6) NULL,
    longitude DECIMAL(9, 6) NULL,
    other_trainers VARCHAR(300) NULL,
    cancelled_because VARCHAR(300) NULL,
    closed_at TIMESTAMP(6) NULL,
    closed_by UUID NULL,
    CONSTRAINT training_session_pk PRIMARY KEY (id),
    CONSTRAINT training_session_activity_fk FOREIGN KEY (activity_id) REFERENCES training_activity (id),
    CONSTRAINT training_session_closed_by_fk FOREIGN KEY (closed_by) REFERENCES person (id),
    INDEX training_session_of_activity (activity_id, starts_at),
    INDEX training_session_agenda (starts_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
