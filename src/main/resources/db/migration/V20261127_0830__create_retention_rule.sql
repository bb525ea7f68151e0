-- How many months after its use ended a kind of record about people is kept (Ley 21.719), from a date on. A later row takes its place.
CREATE TABLE retention_rule (
    id UUID NOT NULL,
    kind VARCHAR(30) NOT NULL,
    months INT NOT NULL,
    in_force_from DATE NOT NULL,
    source VARCHAR(300) NOT NULL,
    recorded_by UUID NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT retention_rule_pk PRIMARY KEY (id),
    CONSTRAINT retention_rule_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT retention_rule_months_ck CHECK (months BETWEEN 1 AND 600)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
