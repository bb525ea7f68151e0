-- What is known no more is taken away.
CREATE TRIGGER initiative_figure_ended AFTER UPDATE ON initiative_figure FOR EACH ROW
BEGIN
    IF OLD.known_until IS NULL THEN
        INSERT INTO figure_tally (agreement_id, figure, commune_cut, typology, source, happened_year, amount, proven, initiatives)
        VALUES (OLD.agreement_id, OLD.figure, OLD.commune_cut, OLD.typology, OLD.source, OLD.happened_year, -OLD.amount, -OLD.proven,
            -(NOT OLD.several));
    END IF;
    IF NEW.known_until IS NULL THEN
        INSERT INTO figure_tally (agreement_id, figure, commune_cut, typology, source, happened_year, amount, proven, initiatives)
        VALUES (NEW.agreement_id, NEW.figure, NEW.commune_cut, NEW.typology, NEW.source, NEW.happened_year, NEW.amount, NEW.proven,
            NOT NEW.several);
    END IF;
END;
