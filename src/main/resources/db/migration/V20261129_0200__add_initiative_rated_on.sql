-- The day of the last result of the analysis, from which the clocks of public investment run; kept beside the state, to be listed.
ALTER TABLE initiative ADD COLUMN rated_on DATE NULL AFTER state_on;
