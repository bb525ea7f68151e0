-- The trail is read by who acted.
CREATE INDEX audit_entry_by_person ON audit_entry (person_id, recorded_at, id);
