-- The trail is read by what was done.
CREATE INDEX audit_entry_by_use_case ON audit_entry (use_case, recorded_at, id);
