-- Which samples of its water are asked of a system from a day on: counts and frequencies come from NCh 409/2 and from the authority. Append-only.
CREATE TABLE sampling_line (
    id UUID NOT NULL,
    water_system_id UUID NOT NULL,
    subject VARCHAR(20) NOT NULL,
    samples SMALLINT NOT NULL,
    per VARCHAR(10) NOT NULL,
    laboratory BOOLEAN NOT NULL,
    in_force_from DATE NOT NULL,
    source VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT sampling_line_pk PRIMARY KEY (id),
    CONSTRAINT sampling_line_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT sampling_line_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT sampling_line_per_ck CHECK (per IN ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR')),
    CONSTRAINT sampling_line_samples_ck CHECK (samples >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
