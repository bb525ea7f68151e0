-- A monthly rendering of accounts or a regularisation of one. Figures are frozen when it is submitted; sent is for ever.
CREATE TABLE rendicion (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    agreement_id UUID NOT NULL,
    period CHAR(7) NOT NULL,
    sequence INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    regularises UUID,
    opening BIGINT,
    received BIGINT,
    operation BIGINT,
    personnel BIGINT,
    investment BIGINT,
    repaid BIGINT,
    closing BIGINT,
    sent_at TIMESTAMP(6) NULL,
    CONSTRAINT rendicion_pk PRIMARY KEY (id),
    CONSTRAINT rendicion_period_uk UNIQUE (agreement_id, period, sequence),
    CONSTRAINT rendicion_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT rendicion_regularises_fk FOREIGN KEY (regularises) REFERENCES rendicion (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
