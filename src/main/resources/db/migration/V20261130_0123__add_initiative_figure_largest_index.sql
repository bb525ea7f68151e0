-- A page of what a figure adds up, the largest first, is read in order.
CREATE INDEX initiative_figure_largest ON initiative_figure (agreement_id, figure, several, amount DESC, event_id, known_until, known_from,
    commune_cut, typology, source, happened_year);
