-- What is asked of each kind of installation: type, unit, range, choices; and whether it may be added up over a system.
CREATE TABLE asset_attribute (
    kind VARCHAR(30) NOT NULL,
    code VARCHAR(30) NOT NULL,
    name VARCHAR(80) NOT NULL,
    position INT NOT NULL,
    type VARCHAR(10) NOT NULL,
    unit VARCHAR(20),
    lowest DECIMAL(12, 3),
    highest DECIMAL(12, 3),
    decimals INT NOT NULL,
    choices VARCHAR(600),
    summed BOOLEAN NOT NULL,
    CONSTRAINT asset_attribute_pk PRIMARY KEY (kind, code),
    CONSTRAINT asset_attribute_kind_fk FOREIGN KEY (kind) REFERENCES asset_kind (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
