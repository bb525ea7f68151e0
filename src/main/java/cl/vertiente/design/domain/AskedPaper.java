package cl.vertiente.design.domain;

import cl.vertiente.portfolio.domain.InvestmentStage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A paper that a version of the list asks at a stage. */
@Embeddable
public class AskedPaper {

    @Enumerated(EnumType.STRING)
    private InvestmentStage stage;

    private String code;

    private int position;

    private String name;

    @Column(name = "product_kind")
    private String productKind;

    protected AskedPaper() {
    }

    AskedPaper(StageItem item) {
        this.stage = Objects.requireNonNull(item.stage());
        this.code = Objects.requireNonNull(item.code());
        this.position = item.position();
        this.name = Objects.requireNonNull(item.name());
        this.productKind = item.productKind();
    }

    StageItem item() {
        return new StageItem(stage, code, position, name, productKind);
    }
}
