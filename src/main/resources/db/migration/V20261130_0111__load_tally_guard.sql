-- There is one.
INSERT INTO tally_guard (id) VALUES (1);
