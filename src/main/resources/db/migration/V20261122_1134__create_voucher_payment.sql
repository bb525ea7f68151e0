-- How and when a voucher was paid. Append-only.
CREATE TABLE voucher_payment (
    voucher_id UUID NOT NULL,
    position INT NOT NULL,
    form VARCHAR(20) NOT NULL,
    reference VARCHAR(60),
    paid_on DATE NOT NULL,
    amount BIGINT NOT NULL,
    CONSTRAINT voucher_payment_pk PRIMARY KEY (voucher_id, position),
    CONSTRAINT voucher_payment_voucher_fk FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT voucher_payment_amount_ck CHECK (amount > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
