-- What the law in force at the signing asks of an agreement before money is transferred: data with its source, never code.
CREATE TABLE checklist_item (
    code VARCHAR(40) NOT NULL,
    in_force_from DATE NOT NULL,
    in_force_to DATE NULL,
    position INT NOT NULL,
    expires BOOLEAN NOT NULL,
    source VARCHAR(200) NOT NULL,
    CONSTRAINT checklist_item_pk PRIMARY KEY (code, in_force_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
