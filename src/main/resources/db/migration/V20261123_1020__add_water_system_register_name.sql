-- The name under which the register knows a system that was given another one; NULL while they are the same.
ALTER TABLE water_system ADD COLUMN register_name VARCHAR(200);
