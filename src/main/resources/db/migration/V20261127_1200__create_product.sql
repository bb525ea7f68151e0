-- A product that an agreement owes (producto); what is agreed of it stands in its versions.
CREATE TABLE product (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    CONSTRAINT product_pk PRIMARY KEY (id),
    CONSTRAINT product_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
