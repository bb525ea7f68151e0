-- Which water systems an agreement serves; beneficiaries as the programme counts them.
CREATE TABLE participation (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    water_system_id UUID NOT NULL,
    beneficiaries INT NOT NULL,
    CONSTRAINT participation_pk PRIMARY KEY (id),
    CONSTRAINT participation_once_uk UNIQUE (agreement_id, water_system_id),
    CONSTRAINT participation_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT participation_beneficiaries_ck CHECK (beneficiaries >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
