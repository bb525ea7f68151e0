-- That a line of a voucher was no cost of a design after all, and why. Append-only.
CREATE TABLE design_charge_release (
    charge_id UUID NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT design_charge_release_pk PRIMARY KEY (charge_id),
    CONSTRAINT design_charge_release_charge_fk FOREIGN KEY (charge_id) REFERENCES design_charge (id),
    CONSTRAINT design_charge_release_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
