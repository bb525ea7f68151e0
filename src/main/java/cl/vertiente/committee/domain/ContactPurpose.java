package cl.vertiente.committee.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** What a committee is called for. A purpose that is used no longer is retired, since contacts still name it. */
@Entity
@Table(name = "contact_purpose")
public class ContactPurpose {

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    private int position;

    private boolean retired;

    protected ContactPurpose() {
    }

    public ContactPurpose(String code, Purpose said) {
        this.code = Objects.requireNonNull(code);
        describe(said);
    }

    /** What is said of a purpose. */
    public record Purpose(String name, int position, boolean retired) {
    }

    public void describe(Purpose said) {
        this.name = Objects.requireNonNull(said.name());
        this.position = said.position();
        this.retired = said.retired();
    }

    public String code() {
        return code;
    }

    public Purpose said() {
        return new Purpose(name, position, retired);
    }
}
