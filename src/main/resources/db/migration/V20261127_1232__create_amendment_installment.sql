-- What an amendment says of instalments. Append-only, as the amendment is.
CREATE TABLE amendment_installment (
    amendment_id UUID NOT NULL,
    installment_id UUID NOT NULL,
    milestone VARCHAR(200) NOT NULL,
    planned_on DATE NOT NULL,
    planned_amount BIGINT NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    CONSTRAINT amendment_installment_pk PRIMARY KEY (amendment_id, installment_id),
    CONSTRAINT amendment_installment_amendment_fk FOREIGN KEY (amendment_id) REFERENCES amendment (id),
    CONSTRAINT amendment_installment_installment_fk FOREIGN KEY (installment_id) REFERENCES installment (id),
    CONSTRAINT amendment_installment_amount_ck CHECK (planned_amount > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
