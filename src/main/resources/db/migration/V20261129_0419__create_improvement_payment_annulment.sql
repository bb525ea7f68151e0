-- That a payment was put to an improvement by error, and why. Append-only.
CREATE TABLE improvement_payment_annulment (
    payment_id UUID NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT improvement_payment_annulment_pk PRIMARY KEY (payment_id),
    CONSTRAINT improvement_payment_annulment_payment_fk FOREIGN KEY (payment_id) REFERENCES improvement_payment (id),
    CONSTRAINT improvement_payment_annulment_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
