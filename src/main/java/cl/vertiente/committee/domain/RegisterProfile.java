package cl.vertiente.committee.domain;

import java.util.Set;

/** The official registers that can be imported, told by the headings of their columns. */
public enum RegisterProfile {

    /** Systems, as the DOH catalogues them: connections, kind, coordinates. */
    DOH_CATASTRO(Set.of(RegisterColumn.DOH_ID, RegisterColumn.COMMUNE, RegisterColumn.OFFICIAL_NAME, RegisterColumn.CONNECTIONS)),

    /** Operators, as the MOP licenses them: RUT, segment, number of the registry; no coordinates. */
    MOP_OPERADORES(Set.of(RegisterColumn.COMMUNE, RegisterColumn.OFFICIAL_NAME, RegisterColumn.TAX_ID, RegisterColumn.SEGMENT,
            RegisterColumn.REGISTRY_CODE));

    private final Set<RegisterColumn> required;

    RegisterProfile(Set<RegisterColumn> required) {
        this.required = required;
    }

    /** The columns without which a sheet is no register of this kind. */
    public Set<RegisterColumn> required() {
        return required;
    }
}
