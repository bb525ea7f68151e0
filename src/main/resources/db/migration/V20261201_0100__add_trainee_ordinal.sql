-- A short number of each trainee, given by the database and never shown: packed rolls hold people by it.
ALTER TABLE trainee ADD COLUMN ordinal INT NOT NULL AUTO_INCREMENT, ADD INDEX trainee_by_ordinal (ordinal);
