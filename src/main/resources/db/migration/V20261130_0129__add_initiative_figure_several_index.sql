-- Of initiatives with several parts each is counted once; those are found here.
CREATE INDEX initiative_figure_several ON initiative_figure (several, known_until, agreement_id, figure, initiative_id);
