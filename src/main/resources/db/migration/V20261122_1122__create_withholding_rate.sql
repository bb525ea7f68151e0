-- Withholding of fee bills by year of the bill.
CREATE TABLE withholding_rate (
    year INT NOT NULL,
    rate DECIMAL(6, 4) NOT NULL,
    source VARCHAR(200) NOT NULL,
    CONSTRAINT withholding_rate_pk PRIMARY KEY (year),
    CONSTRAINT withholding_rate_ck CHECK (rate >= 0 AND rate < 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
