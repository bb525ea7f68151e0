-- What the MOP's registry of operators said at a date, row by row. Append-only: the next registry adds rows.
CREATE TABLE operator_record (
    id UUID NOT NULL,
    mop_key VARCHAR(220) NOT NULL,
    import_id UUID NOT NULL,
    commune_cut CHAR(5) NOT NULL,
    official_name VARCHAR(200) NOT NULL,
    mop_location VARCHAR(40),
    tax_id VARCHAR(12),
    segment VARCHAR(10),
    segment_appeal VARCHAR(100),
    registry_code VARCHAR(30),
    commissioning_year INT,
    connection_count INT,
    estimated_beneficiaries INT,
    register_source VARCHAR(120) NOT NULL,
    register_date DATE NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT operator_record_pk PRIMARY KEY (id),
    CONSTRAINT operator_record_commune_fk FOREIGN KEY (commune_cut) REFERENCES commune (cut),
    INDEX operator_record_of_key (mop_key, register_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
