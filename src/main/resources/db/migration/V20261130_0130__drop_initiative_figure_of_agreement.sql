-- The sums and the largest have indexes of their own.
DROP INDEX initiative_figure_of_agreement ON initiative_figure;
