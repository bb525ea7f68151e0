-- Whether an amount of an initiative falls to more than one part, and how much of a part is proven: with both, sums are read from one index and without asking each initiative.
ALTER TABLE initiative_figure ADD COLUMN several BOOLEAN NOT NULL DEFAULT FALSE AFTER typology,
    ADD COLUMN proven BIGINT NOT NULL DEFAULT 0 AFTER amount;
