-- One row an agreement, locked by whoever writes in its ledger: numbers are consecutive and races have one winner.
CREATE TABLE ledger_head (
    agreement_id UUID NOT NULL,
    CONSTRAINT ledger_head_pk PRIMARY KEY (agreement_id),
    CONSTRAINT ledger_head_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
