-- What an engineering design delivers: a list that the coordinator keeps. A retired kind stays with the designs that had it.
CREATE TABLE design_product_kind (
    code VARCHAR(40) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    position INT NOT NULL,
    retired BOOLEAN NOT NULL,
    CONSTRAINT design_product_kind_pk PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
