-- From when until when a person answers for a component; without dates, since and as long as the system takes part.
ALTER TABLE participation_person
    ADD COLUMN since DATE NULL,
    ADD COLUMN until DATE NULL;
