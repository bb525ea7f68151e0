-- The rolls that were written before are packed by the server within its first minutes; until then the attendances are read.
INSERT INTO roll_change (session_id) SELECT DISTINCT a.session_id FROM attendance a;
