-- What a rendering holds. A voucher enters one rendering once (and is taken back once); a regularisation points at the original item.
CREATE TABLE rendicion_item (
    id UUID NOT NULL,
    rendicion_id UUID NOT NULL,
    voucher_id UUID NOT NULL,
    sign INT NOT NULL,
    late BOOLEAN NOT NULL,
    late_reason VARCHAR(500),
    original_item_id UUID,
    recorded_at TIMESTAMP(6) NOT NULL,
    removed_at TIMESTAMP(6) NULL,
    in_force INT AS (CASE WHEN removed_at IS NULL AND original_item_id IS NULL THEN 1 ELSE NULL END) PERSISTENT,
    CONSTRAINT rendicion_item_pk PRIMARY KEY (id),
    CONSTRAINT rendicion_item_once_uk UNIQUE (voucher_id, sign, in_force),
    CONSTRAINT rendicion_item_rendicion_fk FOREIGN KEY (rendicion_id) REFERENCES rendicion (id),
    CONSTRAINT rendicion_item_voucher_fk FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT rendicion_item_original_fk FOREIGN KEY (original_item_id) REFERENCES rendicion_item (id),
    CONSTRAINT rendicion_item_sign_ck CHECK (sign IN (1, -1))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
