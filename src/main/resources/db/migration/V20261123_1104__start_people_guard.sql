-- The row to lock.
INSERT INTO people_guard (id) VALUES (1);
