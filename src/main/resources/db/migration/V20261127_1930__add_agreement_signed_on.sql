-- The day on which the parties signed, whose law holds; whether it came into force; and since when its act is known. Null for those from before.
ALTER TABLE agreement
    ADD COLUMN signed_on DATE NULL,
    ADD COLUMN started BOOLEAN NULL,
    ADD COLUMN act_recorded_at TIMESTAMP(6) NULL;
