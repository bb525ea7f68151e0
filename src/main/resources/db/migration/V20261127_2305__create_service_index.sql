-- A service index as it was computed, with its criteria and all that it was computed from. Append-only.
CREATE TABLE service_index (
    id UUID NOT NULL,
    scored_version_id UUID NOT NULL,
    table_version INT NOT NULL,
    system_value DECIMAL(4, 3) NULL,
    operator_value DECIMAL(4, 3) NULL,
    service_value DECIMAL(4, 3) NULL,
    overall_value DECIMAL(4, 3) NULL,
    overall_letter CHAR(1) NULL,
    overall_coverage DECIMAL(4, 3) NULL,
    index_json MEDIUMTEXT NOT NULL,
    input_json MEDIUMTEXT NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT service_index_pk PRIMARY KEY (id),
    CONSTRAINT service_index_scored_version_fk FOREIGN KEY (scored_version_id) REFERENCES scored_version (id),
    CONSTRAINT service_index_table_version_fk FOREIGN KEY (table_version) REFERENCES service_index_table (version),
    CONSTRAINT service_index_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX service_index_of_version (scored_version_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
