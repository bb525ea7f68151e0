-- The end of the chain of issued reports; locked while a report is added.
CREATE TABLE issue_chain (
    id INT NOT NULL,
    sequence BIGINT NOT NULL,
    chain_sha256 CHAR(64) NOT NULL,
    CONSTRAINT issue_chain_pk PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
