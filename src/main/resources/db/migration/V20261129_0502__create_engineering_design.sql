-- An engineering design of an agreement for its committees: for what stage it asks money, and how far it came. Steps and reports are kept beside.
CREATE TABLE engineering_design (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    agreement_id UUID NOT NULL,
    code VARCHAR(60) NOT NULL,
    name VARCHAR(160) NOT NULL,
    objective VARCHAR(1000) NULL,
    stage VARCHAR(20) NOT NULL,
    leader_id UUID NULL,
    beneficiaries INT NULL,
    dwellings INT NULL,
    settlement_type VARCHAR(20) NULL,
    state VARCHAR(12) NOT NULL,
    recorded_on TIMESTAMP(6) NOT NULL,
    CONSTRAINT engineering_design_pk PRIMARY KEY (id),
    CONSTRAINT engineering_design_code_uk UNIQUE (code),
    CONSTRAINT engineering_design_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT engineering_design_leader_fk FOREIGN KEY (leader_id) REFERENCES person (id),
    INDEX engineering_design_of_agreement (agreement_id, state),
    INDEX engineering_design_recorded (recorded_on, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
