-- People of the programme who teach a session.
CREATE TABLE training_session_trainer (
    session_id UUID NOT NULL,
    person_id UUID NOT NULL,
    CONSTRAINT training_session_trainer_pk PRIMARY KEY (session_id, person_id),
    CONSTRAINT training_session_trainer_session_fk FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT training_session_trainer_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
