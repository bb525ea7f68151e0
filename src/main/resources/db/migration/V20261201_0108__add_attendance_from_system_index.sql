-- Whether anybody ever came from a committee is found by one step, not by going through all attendances.
ALTER TABLE attendance ADD INDEX attendance_from_system (water_system_id, present, session_id);
