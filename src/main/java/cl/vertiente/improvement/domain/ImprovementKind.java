package cl.vertiente.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;

/** A kind of work or equipment. One that is installed no longer is retired, since improvements still name it. */
@Entity
@Table(name = "improvement_kind")
public class ImprovementKind {

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    private String unit;

    @Column(name = "unit_one")
    private String unitOne;

    @Column(name = "life_years")
    private Integer lifeYears;

    @Column(name = "asset_kind")
    private String assetKind;

    private String source;

    private int position;

    private boolean retired;

    protected ImprovementKind() {
    }

    public ImprovementKind(String code, Said said) {
        this.code = Objects.requireNonNull(code);
        describe(said);
    }

    /**
     * What is said of a kind.
     *
     * @param unit in which it is counted, in the plural
     * @param unitOne the same of one; null when nobody said, and the plural serves
     * @param lifeYears for how long it is expected to serve; null when nobody knows
     * @param assetKind the kind of installation that it becomes in the committee's register; null when it becomes none
     * @param source who says so
     */
    public record Said(String name, String unit, String unitOne, Integer lifeYears, String assetKind, String source, int position,
            boolean retired) {

        /** As so many of it are called. */
        public String unitOf(BigDecimal quantity) {
            return unitOne != null && quantity.compareTo(BigDecimal.ONE) == 0 ? unitOne : unit;
        }
    }

    public final void describe(Said said) {
        this.name = Objects.requireNonNull(said.name());
        this.unit = Objects.requireNonNull(said.unit());
        this.unitOne = said.unitOne();
        this.lifeYears = said.lifeYears();
        this.assetKind = said.assetKind();
        this.source = Objects.requireNonNull(said.source());
        this.position = said.position();
        this.retired = said.retired();
    }

    public String code() {
        return code;
    }

    public Said said() {
        return new Said(name, unit, unitOne, lifeYears, assetKind, source, position, retired);
    }
}
