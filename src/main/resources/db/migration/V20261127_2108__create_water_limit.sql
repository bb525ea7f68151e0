-- The limits of water by day, with norm and source. A new limit, or a correction, is a further row; on a day counts the latest start.
CREATE TABLE water_limit (
    code VARCHAR(10) NOT NULL,
    in_force_from DATE NOT NULL,
    load_id UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    lowest DECIMAL(12, 6),
    highest DECIMAL(12, 6),
    highest_excluded BOOLEAN NOT NULL DEFAULT FALSE,
    expected VARCHAR(20),
    notice_above DECIMAL(12, 6),
    level_below VARCHAR(10),
    level_above VARCHAR(10) NOT NULL,
    norm VARCHAR(60) NOT NULL,
    source VARCHAR(200) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL DEFAULT '2026-11-27 09:00:00',
    CONSTRAINT water_limit_pk PRIMARY KEY (code, in_force_from, load_id),
    CONSTRAINT water_limit_code_fk FOREIGN KEY (code) REFERENCES water_parameter (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
