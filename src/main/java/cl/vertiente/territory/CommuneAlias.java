package cl.vertiente.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Another spelling of a commune, as met in real sheets. */
@Entity
@Table(name = "commune_alias")
@IdClass(CommuneAlias.Key.class)
public class CommuneAlias {

    @Id
    private String alias;

    @Id
    @Column(name = "commune_cut")
    private String communeCut;

    protected CommuneAlias() {
    }

    /** An alias belongs to its commune. */
    public static class Key implements Serializable {

        private String alias;

        private String communeCut;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(alias, key.alias) && Objects.equals(communeCut, key.communeCut);
        }

        @Override
        public int hashCode() {
            return Objects.hash(alias, communeCut);
        }
    }
}
