package cl.vertiente.shared.web;

/**
 * A filter to set or to take away, as the pages of lists show it.
 *
 * @param count how many it leaves, null where that is not said
 * @param href the same list with it, or without it
 * @param current whether it is in force
 */
public record Chip(String label, Long count, String href, boolean current) {
}
