-- The kinds of installations of a system, in the order in which water runs through them.
CREATE TABLE asset_kind (
    code VARCHAR(30) NOT NULL,
    name VARCHAR(80) NOT NULL,
    position INT NOT NULL,
    CONSTRAINT asset_kind_pk PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
