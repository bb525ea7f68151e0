package cl.vertiente.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the sixteen regions of Chile, as the State numbers and names them. Reference data: never changed by a person. */
@Entity
@Table(name = "region")
public class Region {

    @Id
    private String cut;

    private String roman;

    private String name;

    @Column(name = "official_name")
    private String officialName;

    @Column(name = "north_south_order")
    private int northSouthOrder;

    protected Region() {
    }

    public String name() {
        return name;
    }
}
