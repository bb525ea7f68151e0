-- What is removed counts no more.
CREATE TRIGGER initiative_figure_removed AFTER DELETE ON initiative_figure FOR EACH ROW
BEGIN
    IF OLD.known_until IS NULL THEN
        INSERT INTO figure_tally (agreement_id, figure, commune_cut, typology, source, happened_year, amount, proven, initiatives)
        VALUES (OLD.agreement_id, OLD.figure, OLD.commune_cut, OLD.typology, OLD.source, OLD.happened_year, -OLD.amount, -OLD.proven,
            -(NOT OLD.several));
    END IF;
END;
