package cl.vertiente.shared;

/**
 * Whose data are looked for.
 *
 * @param taxId RUT; null when it is not known
 * @param name part of the name, accents do not matter; null when only the RUT counts
 */
public record PersonalQuery(Rut taxId, String name) {
}
