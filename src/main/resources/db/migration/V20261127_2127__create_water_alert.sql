-- What a result asks somebody to do: of which system and parameter, how grave, and where it stands (derived from its steps).
CREATE TABLE water_alert (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    water_system_id UUID NOT NULL,
    code VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state VARCHAR(15) NOT NULL,
    level VARCHAR(10) NOT NULL,
    certified BOOLEAN NOT NULL,
    opened_on TIMESTAMP(6) NOT NULL,
    taken_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT water_alert_pk PRIMARY KEY (id),
    CONSTRAINT water_alert_water_system_fk FOREIGN KEY (water_system_id) REFERENCES water_system (id),
    CONSTRAINT water_alert_code_fk FOREIGN KEY (code) REFERENCES water_parameter (code),
    INDEX water_alert_of_system (water_system_id, code),
    INDEX water_alert_by_state (state, opened_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
