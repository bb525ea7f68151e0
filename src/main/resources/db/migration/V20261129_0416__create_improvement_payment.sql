-- What part of a voucher pays an improvement. Append-only; an error is annulled by a row of its own.
CREATE TABLE improvement_payment (
    id UUID NOT NULL,
    improvement_id UUID NOT NULL,
    voucher_id UUID NOT NULL,
    amount BIGINT NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT improvement_payment_pk PRIMARY KEY (id),
    CONSTRAINT improvement_payment_improvement_fk FOREIGN KEY (improvement_id) REFERENCES improvement (id),
    CONSTRAINT improvement_payment_voucher_fk FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT improvement_payment_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX improvement_payment_of (improvement_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
