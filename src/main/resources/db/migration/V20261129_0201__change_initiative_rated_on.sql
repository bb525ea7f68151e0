-- What was recorded before has its day, too.
UPDATE initiative i SET i.rated_on = (SELECT MAX(e.happened_on) FROM initiative_event e WHERE e.initiative_id = i.id AND e.kind = 'RATE'
    AND NOT EXISTS (SELECT 1 FROM initiative_event_annulment a WHERE a.event_id = e.id));
