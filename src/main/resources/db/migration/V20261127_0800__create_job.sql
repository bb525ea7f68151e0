-- Long work in the background, as its owner follows it. No fact of the programme: rows go on, and old ones may go.
CREATE TABLE job (
    id UUID NOT NULL,
    title VARCHAR(200) NOT NULL,
    owner_id UUID NOT NULL,
    state VARCHAR(12) NOT NULL,
    done INT NOT NULL,
    total INT NOT NULL,
    message VARCHAR(1000) NULL,
    result VARCHAR(200) NULL,
    cancel_asked BOOLEAN NOT NULL,
    started_at TIMESTAMP(6) NOT NULL,
    heard_at TIMESTAMP(6) NOT NULL,
    ended_at TIMESTAMP(6) NULL,
    CONSTRAINT job_pk PRIMARY KEY (id),
    CONSTRAINT job_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT job_state_ck CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    INDEX job_by_owner (owner_id, started_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
