package cl.vertiente.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the 56 provinces. Reference data: never changed by a person. */
@Entity
@Table(name = "province")
public class Province {

    @Id
    private String cut;

    private String name;

    protected Province() {
    }

    public String name() {
        return name;
    }
}
