-- The chain begins with nothing before it.
INSERT INTO audit_chain (id, sequence, chain_sha256) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
