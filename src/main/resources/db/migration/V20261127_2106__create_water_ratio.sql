-- Sums of ratios: of which parameters, each divided by its own limit of the day.
CREATE TABLE water_ratio (
    ratio VARCHAR(10) NOT NULL,
    part VARCHAR(10) NOT NULL,
    CONSTRAINT water_ratio_pk PRIMARY KEY (ratio, part),
    CONSTRAINT water_ratio_ratio_fk FOREIGN KEY (ratio) REFERENCES water_parameter (code),
    CONSTRAINT water_ratio_part_fk FOREIGN KEY (part) REFERENCES water_parameter (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
