-- What computing all indexes again found, by whom and with which table. Append-only.
CREATE TABLE service_index_run (
    id UUID NOT NULL,
    table_version INT NOT NULL,
    report_json MEDIUMTEXT NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT service_index_run_pk PRIMARY KEY (id),
    CONSTRAINT service_index_run_table_version_fk FOREIGN KEY (table_version) REFERENCES service_index_table (version),
    CONSTRAINT service_index_run_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
