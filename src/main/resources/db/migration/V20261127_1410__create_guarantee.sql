-- A guarantee of an agreement, as it was announced or handed in; what became of it are its steps. Append-only.
CREATE TABLE guarantee (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    currency CHAR(3) NOT NULL,
    amount DECIMAL(17, 4) NOT NULL,
    renews_id UUID NULL,
    request_sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT guarantee_pk PRIMARY KEY (id),
    CONSTRAINT guarantee_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT guarantee_renews_fk FOREIGN KEY (renews_id) REFERENCES guarantee (id),
    CONSTRAINT guarantee_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT guarantee_currency_ck CHECK (currency IN ('CLP', 'UF')),
    CONSTRAINT guarantee_amount_ck CHECK (amount > 0),
    INDEX guarantee_of_agreement (agreement_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
