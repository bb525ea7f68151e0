-- Whoever folds the lines of a tally holds this row, so that no two do at once.
CREATE TABLE tally_guard (
    id INT NOT NULL,
    CONSTRAINT tally_guard_pk PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
