package cl.vertiente.design.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** What a design may deliver. A kind that is asked no longer is retired, since designs still name it. */
@Entity
@Table(name = "design_product_kind")
public class DesignProductKind {

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    private int position;

    private boolean retired;

    protected DesignProductKind() {
    }

    public DesignProductKind(String code, Said said) {
        this.code = Objects.requireNonNull(code);
        describe(said);
    }

    /** What is said of a kind. */
    public record Said(String name, int position, boolean retired) {
    }

    public final void describe(Said said) {
        this.name = Objects.requireNonNull(said.name());
        this.position = said.position();
        this.retired = said.retired();
    }

    public String code() {
        return code;
    }

    public Said said() {
        return new Said(name, position, retired);
    }
}
