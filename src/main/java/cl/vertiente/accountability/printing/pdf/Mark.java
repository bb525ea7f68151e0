package cl.vertiente.accountability.printing.pdf;

/**
 * One marked piece of content.
 *
 * @param page index of the page, from 0
 * @param id number of the piece on its page (MCID)
 */
record Mark(int page, int id) { }
