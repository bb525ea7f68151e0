-- A document that its issuer numbered: one total and one date, whatever the number of payments and agreements.
CREATE TABLE fiscal_document (
    id UUID NOT NULL,
    payee VARCHAR(40) NOT NULL,
    type VARCHAR(20) NOT NULL,
    number VARCHAR(40) NOT NULL,
    issued_on DATE NOT NULL,
    total BIGINT NOT NULL,
    CONSTRAINT fiscal_document_pk PRIMARY KEY (id),
    CONSTRAINT fiscal_document_uk UNIQUE (payee, type, number),
    CONSTRAINT fiscal_document_type_fk FOREIGN KEY (type) REFERENCES document_type (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
