-- Values in pesos of the units that are indexed (UF each day, UTM each month), with their source. A value that was wrong is followed by another.
CREATE TABLE index_value (
    id UUID NOT NULL,
    code VARCHAR(10) NOT NULL,
    valid_on DATE NOT NULL,
    value DECIMAL(14, 2) NOT NULL,
    source VARCHAR(200) NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT index_value_pk PRIMARY KEY (id),
    CONSTRAINT index_value_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT index_value_code_ck CHECK (code IN ('UF', 'UTM')),
    CONSTRAINT index_value_positive_ck CHECK (value > 0),
    INDEX index_value_by_day (code, valid_on, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
