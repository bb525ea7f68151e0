-- Who runs a water system: a committee or cooperative. What is not known yet stays NULL and is shown as unknown.
CREATE TABLE operator (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    tax_id VARCHAR(12),
    registry_code VARCHAR(30),
    provisional BOOLEAN NOT NULL,
    CONSTRAINT operator_pk PRIMARY KEY (id),
    CONSTRAINT operator_tax_id_uk UNIQUE (tax_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
