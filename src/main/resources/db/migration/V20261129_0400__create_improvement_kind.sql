-- What is installed at committees: a list that the coordinator keeps. A retired kind stays with the improvements that had it.
CREATE TABLE improvement_kind (
    code VARCHAR(40) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    life_years INT NULL,
    asset_kind VARCHAR(30) NULL,
    source VARCHAR(200) NOT NULL,
    position INT NOT NULL,
    retired BOOLEAN NOT NULL,
    CONSTRAINT improvement_kind_pk PRIMARY KEY (code),
    CONSTRAINT improvement_kind_asset_fk FOREIGN KEY (asset_kind) REFERENCES asset_kind (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
