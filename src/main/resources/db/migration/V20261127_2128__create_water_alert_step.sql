-- What happened to an alert, on which day, by whom; the first step and each further result name the sample. Append-only.
CREATE TABLE water_alert_step (
    id UUID NOT NULL,
    alert_id UUID NOT NULL,
    verb VARCHAR(15) NOT NULL,
    happened_on DATE NOT NULL,
    whom VARCHAR(200),
    words VARCHAR(500),
    sample_id UUID,
    level VARCHAR(10),
    qualifier VARCHAR(5),
    number DECIMAL(21, 9),
    word VARCHAR(20),
    limit_from DATE,
    limit_load UUID,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT water_alert_step_pk PRIMARY KEY (id),
    CONSTRAINT water_alert_step_alert_fk FOREIGN KEY (alert_id) REFERENCES water_alert (id),
    CONSTRAINT water_alert_step_sample_fk FOREIGN KEY (sample_id) REFERENCES water_sample (id),
    CONSTRAINT water_alert_step_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX water_alert_step_of_alert (alert_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
