-- Why somebody left a post early, and which membership goes on for one that was renewed.
ALTER TABLE board_membership
    ADD COLUMN end_reason VARCHAR(300),
    ADD COLUMN renewed_by UUID;
