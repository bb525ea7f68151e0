-- Instalments by milestone; the advance is at most 20 % (Ley de Presupuestos, art. 25).
CREATE TABLE installment (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    number INT NOT NULL,
    milestone VARCHAR(200) NOT NULL,
    planned_on DATE NOT NULL,
    planned_amount BIGINT NOT NULL,
    CONSTRAINT installment_pk PRIMARY KEY (id),
    CONSTRAINT installment_number_uk UNIQUE (agreement_id, number),
    CONSTRAINT installment_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT installment_amount_ck CHECK (planned_amount > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
