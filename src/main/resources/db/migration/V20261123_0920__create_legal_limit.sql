-- Limits that a law or norm sets, each from a date on and with its source: figures change, code does not.
CREATE TABLE legal_limit (
    code VARCHAR(40) NOT NULL,
    in_force_from DATE NOT NULL,
    value DECIMAL(14, 4) NOT NULL,
    unit VARCHAR(10) NOT NULL,
    source VARCHAR(200) NOT NULL,
    CONSTRAINT legal_limit_pk PRIMARY KEY (code, in_force_from),
    CONSTRAINT legal_limit_unit_ck CHECK (unit IN ('PERCENT', 'UTM', 'DAYS'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
