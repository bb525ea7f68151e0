-- What is known from now on is added, in the same transaction, whoever writes it. Of initiatives with several parts none is counted: they are asked one by one.
CREATE TRIGGER initiative_figure_added AFTER INSERT ON initiative_figure FOR EACH ROW
BEGIN
    IF NEW.known_until IS NULL THEN
        INSERT INTO figure_tally (agreement_id, figure, commune_cut, typology, source, happened_year, amount, proven, initiatives)
        VALUES (NEW.agreement_id, NEW.figure, NEW.commune_cut, NEW.typology, NEW.source, NEW.happened_year, NEW.amount, NEW.proven,
            NOT NEW.several);
    END IF;
END;
