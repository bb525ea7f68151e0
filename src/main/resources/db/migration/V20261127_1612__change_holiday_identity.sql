-- A holiday that was withdrawn may be loaded again: day and name do not tell one row from another.
ALTER TABLE holiday
    MODIFY COLUMN id UUID NOT NULL,
    MODIFY COLUMN source VARCHAR(200) NOT NULL,
    MODIFY COLUMN recorded_at TIMESTAMP(6) NOT NULL,
    DROP INDEX `PRIMARY`,
    ADD CONSTRAINT holiday_row_pk PRIMARY KEY (id),
    ADD INDEX holiday_by_day (day);
