-- The row that loads wait for.
INSERT INTO reference_head (id) VALUES (1);
