-- One row, locked by whoever changes accounts, so that two at once cannot remove the last administrator.
CREATE TABLE people_guard (
    id INT NOT NULL,
    CONSTRAINT people_guard_pk PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
