-- Modifications of an agreement, each by a numbered act. Append-only.
CREATE TABLE amendment (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    number INT NOT NULL,
    act VARCHAR(120) NOT NULL,
    act_date DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    in_force_from DATE NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT amendment_pk PRIMARY KEY (id),
    CONSTRAINT amendment_number_uk UNIQUE (agreement_id, number),
    CONSTRAINT amendment_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
