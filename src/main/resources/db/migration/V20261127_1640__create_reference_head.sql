-- The one row that a load of reference data locks: loads go one after the other.
CREATE TABLE reference_head (
    id INT NOT NULL,
    CONSTRAINT reference_head_pk PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
