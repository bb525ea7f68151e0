-- How many records of a list stand in which state, as signed lines that are added up: every change appends, nobody waits for another. Lines of the same are folded into one by and by.
CREATE TABLE state_tally (
    id BIGINT NOT NULL AUTO_INCREMENT,
    list VARCHAR(20) NOT NULL,
    place VARCHAR(36) NOT NULL,
    state VARCHAR(24) NOT NULL,
    many BIGINT NOT NULL,
    CONSTRAINT state_tally_pk PRIMARY KEY (id),
    INDEX state_tally_of (list, place, state, many)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
