-- What a voucher charges to the budget; the lines of an expense add up to it, those of a journal to zero. Append-only.
CREATE TABLE voucher_line (
    voucher_id UUID NOT NULL,
    position INT NOT NULL,
    budget_line_id UUID NOT NULL,
    water_system_id UUID,
    amount BIGINT NOT NULL,
    description VARCHAR(300),
    CONSTRAINT voucher_line_pk PRIMARY KEY (voucher_id, position),
    CONSTRAINT voucher_line_voucher_fk FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT voucher_line_budget_line_fk FOREIGN KEY (budget_line_id) REFERENCES budget_line (id),
    CONSTRAINT voucher_line_amount_ck CHECK (amount <> 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
