package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.StageItem;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.web.Typed;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One paper of the form of what stages ask, as it is typed. */
public class AskedPaperLine {

    private String code;
    private String stage;
    private String name;
    private String productKind;

    static AskedPaperLine of(StageItem known) {
        var line = new AskedPaperLine();
        line.code = known.code();
        line.stage = known.stage().name();
        line.name = known.name();
        line.productKind = known.productKind();
        return line;
    }

    /** @param codes of papers by their name, for one that has none yet */
    PublishStageChecklist.Item request(String pointer, Typed typed, UnaryOperator<String> codes) {
        var said = typed.text(name);
        var known = typed.text(code);
        return new PublishStageChecklist.Item(typed.choice(InvestmentStage.class, pointer + "/stage", stage),
                known == null ? codes.apply(said) : known, said, typed.text(productKind));
    }

    boolean isEmpty() {
        return Stream.of(stage, name, productKind).filter(Objects::nonNull).allMatch(String::isBlank);
    }

    /** Under which the documents of designs are kept; empty for a paper that is new. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProductKind() {
        return productKind;
    }

    public void setProductKind(String productKind) {
        this.productKind = productKind;
    }
}
