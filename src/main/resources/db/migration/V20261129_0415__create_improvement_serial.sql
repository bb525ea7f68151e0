-- The numbers by which the pieces of an improvement are told apart.
CREATE TABLE improvement_serial (
    improvement_id UUID NOT NULL,
    position INT NOT NULL,
    serial_number VARCHAR(60) NOT NULL,
    CONSTRAINT improvement_serial_pk PRIMARY KEY (improvement_id, position),
    CONSTRAINT improvement_serial_improvement_fk FOREIGN KEY (improvement_id) REFERENCES improvement (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
