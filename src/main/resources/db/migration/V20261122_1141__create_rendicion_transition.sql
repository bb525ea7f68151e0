-- Every change of state with its person, instant and words. Append-only.
CREATE TABLE rendicion_transition (
    id UUID NOT NULL,
    rendicion_id UUID NOT NULL,
    verb VARCHAR(20) NOT NULL,
    from_state VARCHAR(20) NOT NULL,
    to_state VARCHAR(20) NOT NULL,
    words VARCHAR(2000),
    person_id UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT rendicion_transition_pk PRIMARY KEY (id),
    CONSTRAINT rendicion_transition_rendicion_fk FOREIGN KEY (rendicion_id) REFERENCES rendicion (id),
    CONSTRAINT rendicion_transition_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX rendicion_transition_by_time (rendicion_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
