-- What initiatives bring to the multiplier as it is known now, by what the figures are parted: signed lines that are added up. Every change appends, nobody waits for another. Lines of the same are folded into one by and by.
CREATE TABLE figure_tally (
    id BIGINT NOT NULL AUTO_INCREMENT,
    agreement_id UUID NOT NULL,
    figure VARCHAR(12) NOT NULL,
    commune_cut CHAR(5) NOT NULL,
    typology VARCHAR(20) NOT NULL,
    source VARCHAR(12) NULL,
    happened_year SMALLINT NOT NULL,
    amount BIGINT NOT NULL,
    proven BIGINT NOT NULL,
    initiatives BIGINT NOT NULL,
    CONSTRAINT figure_tally_pk PRIMARY KEY (id),
    INDEX figure_tally_of (agreement_id, figure, commune_cut, typology, source, happened_year, amount, proven, initiatives)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
