-- The row that imports wait for.
INSERT INTO register_head (id) VALUES (1);
