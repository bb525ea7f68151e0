-- The institution that executes (ejecutor), as block II of the monthly report prints it.
CREATE TABLE executor (
    id UUID NOT NULL,
    legal_name VARCHAR(200) NOT NULL,
    tax_id VARCHAR(12) NOT NULL,
    address VARCHAR(200) NOT NULL,
    commune VARCHAR(60) NOT NULL,
    region VARCHAR(60) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    legal_representative VARCHAR(120) NOT NULL,
    CONSTRAINT executor_pk PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
