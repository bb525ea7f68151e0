-- The balance of the agreement's bank account at the end of the month, with what explains its difference. The newest counts.
CREATE TABLE bank_reconciliation (
    id UUID NOT NULL,
    rendicion_id UUID NOT NULL,
    balance BIGINT NOT NULL,
    explanation VARCHAR(1000),
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT bank_reconciliation_pk PRIMARY KEY (id),
    CONSTRAINT bank_reconciliation_rendicion_fk FOREIGN KEY (rendicion_id) REFERENCES rendicion (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
