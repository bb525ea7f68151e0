-- What the official register said of a system at a date. Append-only: the next register adds a row.
CREATE TABLE register_entry (
    id UUID NOT NULL,
    water_system_id UUID NOT NULL,
    state VARCHAR(10) NOT NULL,
    settlement_type VARCHAR(20),
    commissioning_year INT,
    connection_count INT,
    estimated_beneficiaries INT,
    funding_source VARCHAR(100),
    segment VARCHAR(10),
    register_source VARCHAR(120) NOT NULL,
    register_date DATE NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT register_entry_pk PRIMARY KEY (id),
    CONSTRAINT register_entry_water_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    INDEX register_entry_of_system (water_system_id, register_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
