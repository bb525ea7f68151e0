-- An initiative of investment on its way to public money. Its state and its three amounts are derived from its events and kept beside, to be counted.
CREATE TABLE initiative (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(300) NOT NULL,
    process VARCHAR(30) NOT NULL,
    object VARCHAR(120) NOT NULL,
    place VARCHAR(120) NOT NULL,
    typology VARCHAR(20) NOT NULL,
    stage VARCHAR(20) NOT NULL,
    bip_code CHAR(10) NULL,
    share_set UUID NOT NULL,
    state VARCHAR(24) NOT NULL,
    state_on DATE NULL,
    asked BIGINT NULL,
    postulated BIGINT NULL,
    approved BIGINT NULL,
    awarded BIGINT NULL,
    recorded_on TIMESTAMP(6) NOT NULL,
    CONSTRAINT initiative_pk PRIMARY KEY (id),
    CONSTRAINT initiative_bip_code_uk UNIQUE (bip_code),
    INDEX initiative_recorded (recorded_on, id),
    INDEX initiative_in_state (state, recorded_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
