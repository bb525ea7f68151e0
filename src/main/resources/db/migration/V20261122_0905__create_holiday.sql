-- Legal holidays; deadlines count the national ones, others only where they apply.
CREATE TABLE holiday (
    day DATE NOT NULL,
    name VARCHAR(100) NOT NULL,
    scope VARCHAR(10) NOT NULL,
    region_cut CHAR(2),
    commune_cuts VARCHAR(60),
    unwaivable BOOLEAN NOT NULL,
    CONSTRAINT holiday_pk PRIMARY KEY (day, name),
    CONSTRAINT holiday_scope_ck CHECK (scope IN ('NATIONAL', 'REGIONAL', 'COMMUNAL'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
