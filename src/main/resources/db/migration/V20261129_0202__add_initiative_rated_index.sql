-- The clocks that press most are found by state and day.
CREATE INDEX initiative_rated_in_state ON initiative (state, rated_on);
