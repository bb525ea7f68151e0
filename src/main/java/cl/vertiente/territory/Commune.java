package cl.vertiente.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/**
 * One of the 346 communes, by the five characters of its CUT. Its point lies inside the commune and is neither its town
 * nor its centre of gravity. Reference data: never changed by a person.
 */
@Entity
@Table(name = "commune")
public class Commune {

    @Id
    private String cut;

    @ManyToOne
    @JoinColumn(name = "province_cut")
    private Province province;

    @ManyToOne
    @JoinColumn(name = "region_cut")
    private Region region;

    private String name;

    @Column(name = "lat")
    private BigDecimal latitude;

    @Column(name = "lon")
    private BigDecimal longitude;

    protected Commune() {
    }

    public String cut() {
        return cut;
    }

    public String name() {
        return name;
    }

    CommunePoint point() {
        return latitude == null ? null : new CommunePoint(name, latitude.doubleValue(), longitude.doubleValue());
    }

    public Region region() {
        return region;
    }
}
