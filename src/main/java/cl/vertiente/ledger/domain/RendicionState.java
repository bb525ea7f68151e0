package cl.vertiente.ledger.domain;

/** States of a rendering, as SISREC writes them (Contraloría). */
public enum RendicionState {
    BORRADOR, EN_CERTIFICACION, POR_FIRMAR, ENVIADA, EN_REVISION, OBSERVADA, APROBADA_PARCIAL, APROBADA, RECHAZADA,
    REINTEGRO_PENDIENTE, CONTABILIZADA;

    /** Handed over: immutable, and from here on visible to the regional government. */
    public boolean isSent() {
        return ordinal() >= ENVIADA.ordinal();
    }
}
