-- The next step guards the lines of the audit trail in another way.
DROP TRIGGER audit_entry_no_update;
