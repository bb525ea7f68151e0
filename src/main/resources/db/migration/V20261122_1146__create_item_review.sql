-- What the regional government said of an item; the newest counts. Append-only.
CREATE TABLE item_review (
    id UUID NOT NULL,
    item_id UUID NOT NULL,
    state VARCHAR(12) NOT NULL,
    words VARCHAR(2000),
    person_id UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT item_review_pk PRIMARY KEY (id),
    CONSTRAINT item_review_item_fk FOREIGN KEY (item_id) REFERENCES rendicion_item (id),
    CONSTRAINT item_review_state_ck CHECK (state IN ('APROBADA', 'OBSERVADA', 'SUBSANADA', 'RECHAZADA')),
    INDEX item_review_by_time (item_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
