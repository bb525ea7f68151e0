-- The day on which name, RUT and phone of a former member of a board were erased.
ALTER TABLE board_membership ADD COLUMN forgotten_on DATE NULL;
