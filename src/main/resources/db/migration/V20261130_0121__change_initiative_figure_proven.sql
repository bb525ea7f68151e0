-- What was kept before. A part beside another of the same initiative and figure is one of several; one too many is only counted more slowly.
UPDATE initiative_figure f SET f.proven = IF(f.sha256 IS NULL, 0, f.amount), f.several = (SELECT COUNT(*) FROM initiative_figure o
    WHERE o.initiative_id = f.initiative_id AND o.figure = f.figure) > 1;
