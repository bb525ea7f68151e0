-- A line of a voucher that was spent on a design. Whole, so that no peso counts twice. Append-only: it is released by another row.
CREATE TABLE design_charge (
    id UUID NOT NULL,
    design_id UUID NOT NULL,
    voucher_id UUID NOT NULL,
    line INT NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT design_charge_pk PRIMARY KEY (id),
    CONSTRAINT design_charge_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT design_charge_voucher_fk FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT design_charge_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX design_charge_of (design_id),
    INDEX design_charge_line (voucher_id, line)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
