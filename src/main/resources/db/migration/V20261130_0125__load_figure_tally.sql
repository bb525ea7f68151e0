-- What was kept before, added up.
INSERT INTO figure_tally (agreement_id, figure, commune_cut, typology, source, happened_year, amount, proven, initiatives)
SELECT f.agreement_id, f.figure, f.commune_cut, f.typology, f.source, f.happened_year, SUM(f.amount), SUM(f.proven), SUM(NOT f.several)
FROM initiative_figure f WHERE f.known_until IS NULL
GROUP BY f.agreement_id, f.figure, f.commune_cut, f.typology, f.source, f.happened_year;
