-- The trail is read newest first.
CREATE INDEX audit_entry_by_time ON audit_entry (recorded_at, id);
