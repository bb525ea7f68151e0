-- Followed by one that lets go of the data of former members of boards and of contacts too.
DROP TRIGGER audit_entry_fixed;
