-- The papers of an organisation: its legal personality (number, folder, day) and its number among the community organisations.
ALTER TABLE operator
    ADD COLUMN personality_number VARCHAR(40),
    ADD COLUMN personality_folder VARCHAR(40),
    ADD COLUMN personality_date DATE,
    ADD COLUMN community_register_number VARCHAR(40);
