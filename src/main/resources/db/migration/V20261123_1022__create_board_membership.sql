-- Who holds which post of an operator's board, from when until when; the certificate of the board says both days.
CREATE TABLE board_membership (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    operator_id UUID NOT NULL,
    post VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    tax_id VARCHAR(12),
    phone VARCHAR(20),
    elected_on DATE NOT NULL,
    valid_until DATE NOT NULL,
    ended_on DATE,
    CONSTRAINT board_membership_pk PRIMARY KEY (id),
    CONSTRAINT board_membership_operator_fk FOREIGN KEY (operator_id) REFERENCES operator (id),
    INDEX board_membership_of_operator (operator_id, elected_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
