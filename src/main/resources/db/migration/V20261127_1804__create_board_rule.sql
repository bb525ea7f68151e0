-- How long before its end a board asks for attention, and what a regional government asks of its certificate: data with its source.
CREATE TABLE board_rule (
    code VARCHAR(30) NOT NULL,
    value INT NOT NULL,
    source VARCHAR(300) NOT NULL,
    CONSTRAINT board_rule_pk PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
