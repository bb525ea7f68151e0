-- issuer_numbered: payee, type and number name one document, so a second total or date is a duplicate.
INSERT INTO document_type (code, sii_code, position, issuer_numbered, natural_payee, withholding, source) VALUES
    ('INVOICE', '33', 1, TRUE, FALSE, FALSE, 'SII, código de documento (por confirmar)'),
    ('EXEMPT_INVOICE', '34', 2, TRUE, FALSE, FALSE, 'SII, código de documento (por confirmar)'),
    ('RECEIPT', '39', 3, TRUE, FALSE, FALSE, 'SII, código de documento (por confirmar)'),
    ('FEE_BILL', NULL, 4, TRUE, TRUE, TRUE, 'Boleta de honorarios electrónica (BHE)'),
    ('PAYROLL', NULL, 5, FALSE, TRUE, FALSE, 'Liquidación de sueldo'),
    ('CREDIT_NOTE', '61', 6, TRUE, FALSE, FALSE, 'SII, código de documento (por confirmar)'),
    ('DEBIT_NOTE', '56', 7, TRUE, FALSE, FALSE, 'SII, código de documento (por confirmar)'),
    ('TRAVEL', NULL, 8, FALSE, TRUE, FALSE, 'Rendición de viático, peaje o combustible'),
    ('TRANSFER', NULL, 9, FALSE, FALSE, FALSE, 'Comprobante de transferencia bancaria');
