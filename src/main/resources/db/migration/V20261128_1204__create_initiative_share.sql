-- Shares of agreements in an initiative, in sets that add up to a hundred; other shares are another set. Append-only.
CREATE TABLE initiative_share (
    id UUID NOT NULL,
    share_set UUID NOT NULL,
    initiative_id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    percent DECIMAL(5, 2) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT initiative_share_pk PRIMARY KEY (id),
    CONSTRAINT initiative_share_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative (id),
    CONSTRAINT initiative_share_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT initiative_share_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX initiative_share_in_set (share_set, agreement_id),
    INDEX initiative_share_of_agreement (agreement_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
