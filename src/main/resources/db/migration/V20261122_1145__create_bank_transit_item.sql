-- Items in transit: a deposit on its way in is positive, a cheque not yet cashed negative.
CREATE TABLE bank_transit_item (
    reconciliation_id UUID NOT NULL,
    position INT NOT NULL,
    description VARCHAR(200) NOT NULL,
    amount BIGINT NOT NULL,
    CONSTRAINT bank_transit_item_pk PRIMARY KEY (reconciliation_id, position),
    CONSTRAINT bank_transit_item_fk FOREIGN KEY (reconciliation_id) REFERENCES bank_reconciliation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
