-- Which reference or demonstration sets were loaded, so that each is loaded once.
CREATE TABLE loaded_set (
    name VARCHAR(60) NOT NULL,
    version INT NOT NULL,
    loaded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT loaded_set_pk PRIMARY KEY (name, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
