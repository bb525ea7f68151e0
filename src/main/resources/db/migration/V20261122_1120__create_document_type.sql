-- Kinds of tax and backing documents. SII codes are unconfirmed and so are data.
CREATE TABLE document_type (
    code VARCHAR(20) NOT NULL,
    sii_code VARCHAR(5),
    position INT NOT NULL,
    issuer_numbered BOOLEAN NOT NULL,
    natural_payee BOOLEAN NOT NULL,
    withholding BOOLEAN NOT NULL,
    source VARCHAR(200) NOT NULL,
    CONSTRAINT document_type_pk PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
