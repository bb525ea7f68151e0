-- The one row that an import locks: imports of the register go one after the other.
CREATE TABLE register_head (
    id INT NOT NULL,
    CONSTRAINT register_head_pk PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
