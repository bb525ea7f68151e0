-- The criteria, weights and rules of the service index and of the gaps, in versions that never change. Append-only.
CREATE TABLE service_index_table (
    version INT NOT NULL,
    published_on DATE NOT NULL,
    definition MEDIUMTEXT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    source VARCHAR(500) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NULL,
    CONSTRAINT service_index_table_pk PRIMARY KEY (version),
    CONSTRAINT service_index_table_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT service_index_table_version_ck CHECK (version > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
