-- What the analyst decided about a voucher: include it late, with the reason, or leave it for a later month. Append-only.
CREATE TABLE rendicion_choice (
    id UUID NOT NULL,
    rendicion_id UUID NOT NULL,
    voucher_id UUID NOT NULL,
    choice VARCHAR(12) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    annulled_at TIMESTAMP(6) NULL,
    CONSTRAINT rendicion_choice_pk PRIMARY KEY (id),
    CONSTRAINT rendicion_choice_rendicion_fk FOREIGN KEY (rendicion_id) REFERENCES rendicion (id),
    CONSTRAINT rendicion_choice_voucher_fk FOREIGN KEY (voucher_id) REFERENCES voucher (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
