-- A draft may not know its act, account or imputation yet; it is told by its last request, and from when on it was edited.
ALTER TABLE agreement
    MODIFY act_kind VARCHAR(40) NULL,
    MODIFY act_number VARCHAR(20) NULL,
    MODIFY act_date DATE NULL,
    MODIFY act_service VARCHAR(120) NULL,
    MODIFY fully_processed_on DATE NULL,
    MODIFY budget_imputation VARCHAR(20) NULL,
    MODIFY project_code VARCHAR(20) NULL,
    MODIFY objective VARCHAR(1000) NULL,
    MODIFY bank VARCHAR(60) NULL,
    MODIFY bank_account VARCHAR(30) NULL,
    ADD COLUMN ended_on DATE NULL,
    ADD COLUMN edited_at TIMESTAMP(6) NULL,
    ADD COLUMN request_sha256 CHAR(64) NULL;
