-- The rolls that were closed before are packed by the server within its first minutes; until then the attendances are read.
INSERT INTO roll_change (session_id) SELECT s.id FROM training_session s WHERE s.closed_at IS NOT NULL;
