-- Where an initiative is listed: everywhere, under each agreement that shares in it now, and under each region of those. Kept by the database, so that a page is read in order.
CREATE TABLE initiative_in_view (
    initiative_id UUID NOT NULL,
    place VARCHAR(36) NOT NULL,
    recorded_on TIMESTAMP(6) NOT NULL,
    state VARCHAR(24) NOT NULL,
    CONSTRAINT initiative_in_view_pk PRIMARY KEY (initiative_id, place),
    CONSTRAINT initiative_in_view_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative (id),
    INDEX initiative_in_view_newest (place, recorded_on DESC, initiative_id),
    INDEX initiative_in_view_in_state (place, state, recorded_on DESC, initiative_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
