-- Captions of photos name people too: the next step lets their lines lose their JSON when the person is forgotten.
DROP TRIGGER audit_entry_fixed;
