-- What happened to an initiative, with its day, its amount and the document that proves it. Append-only.
CREATE TABLE initiative_event (
    id UUID NOT NULL,
    initiative_id UUID NOT NULL,
    kind VARCHAR(24) NOT NULL,
    happened_on DATE NOT NULL,
    amount BIGINT NULL,
    source VARCHAR(12) NULL,
    rate VARCHAR(2) NULL,
    percent DECIMAL(5, 2) NULL,
    reference VARCHAR(60) NULL,
    session VARCHAR(60) NULL,
    party VARCHAR(160) NULL,
    tax_id VARCHAR(12) NULL,
    reason VARCHAR(500) NULL,
    sha256 CHAR(64) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT initiative_event_pk PRIMARY KEY (id),
    CONSTRAINT initiative_event_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative (id),
    CONSTRAINT initiative_event_file_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT initiative_event_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX initiative_event_of (initiative_id, happened_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
