-- That a session was closed, or something changed of who came to it: a line is appended by whatever changes it, so that nobody waits for another, and goes once the roll is packed again.
CREATE TABLE roll_change (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id UUID NOT NULL,
    CONSTRAINT roll_change_pk PRIMARY KEY (id),
    INDEX roll_change_of (session_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
