-- How an improvement was bought, delivered and handed over, as its steps say.
ALTER TABLE improvement
    ADD COLUMN order_number VARCHAR(60) NULL,
    ADD COLUMN supplier_tax_id VARCHAR(12) NULL,
    ADD COLUMN supplier_name VARCHAR(160) NULL,
    ADD COLUMN ordered_cost BIGINT NULL,
    ADD COLUMN delivery_due DATE NULL,
    ADD COLUMN delivered_on DATE NULL,
    ADD COLUMN warranty_until DATE NULL,
    ADD COLUMN destination VARCHAR(14) NULL,
    ADD COLUMN destination_note VARCHAR(300) NULL,
    ADD COLUMN training_code VARCHAR(60) NULL,
    ADD CONSTRAINT improvement_training_fk FOREIGN KEY (training_code) REFERENCES training_activity (code),
    ADD INDEX improvement_warranty (warranty_until);
