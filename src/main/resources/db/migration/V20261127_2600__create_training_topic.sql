-- What is taught: a list that the coordinator keeps. A retired topic stays with the activities that had it.
CREATE TABLE training_topic (
    code VARCHAR(40) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    position INT NOT NULL,
    retired BOOLEAN NOT NULL,
    CONSTRAINT training_topic_pk PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
