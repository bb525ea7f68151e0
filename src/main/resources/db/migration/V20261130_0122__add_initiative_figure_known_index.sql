-- What was known at an instant is what is known now without what came since and with what ended since: both are read from this index alone.
CREATE INDEX initiative_figure_known ON initiative_figure (agreement_id, known_until, known_from, figure, commune_cut, typology, source,
    happened_year, happened_on, several, amount, proven);
