package cl.vertiente.accountability.printing.pdf;

/**
 * Bytes that stand in place of others, or between them.
 *
 * @param from where those begin whose place they take
 * @param to behind them; equal for none
 */
record Edit(int from, int to, byte[] bytes) { }
