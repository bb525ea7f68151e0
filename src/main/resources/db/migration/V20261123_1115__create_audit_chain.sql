-- The end of the chain of seals; locked while lines are sealed, so that one node does it at a time.
CREATE TABLE audit_chain (
    id INT NOT NULL,
    sequence BIGINT NOT NULL,
    chain_sha256 CHAR(64) NOT NULL,
    CONSTRAINT audit_chain_pk PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
