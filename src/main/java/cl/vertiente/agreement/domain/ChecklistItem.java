package cl.vertiente.agreement.domain;

/**
 * What the law asks of an agreement.
 *
 * @param expires it must be said until when it holds
 * @param source law and article
 */
public record ChecklistItem(String code, int position, boolean expires, String source) {
}
