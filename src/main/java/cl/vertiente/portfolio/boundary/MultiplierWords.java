package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.MultiplierPart;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The Spanish words for the multiplier, for its pages and its note. */
@Named("multiplierWords")
@ApplicationScoped
public class MultiplierWords {

    private static final int HUNDRED = 100;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private PortfolioWords words;

    /** Whether the caller may read the multiplier: those who read the ledger. */
    public boolean isReader() {
        return caller.required().isAny(List.of(ReadMultiplier.class.getAnnotation(UseCase.class).value()));
    }

    public String figure(MultiplierFigure figure) {
        return messages.get("portfolio.multiplier.figure." + figure);
    }

    public String cut(MultiplierCut cut) {
        return messages.get("portfolio.multiplier.cut." + cut);
    }

    public String source(FundingSource source) {
        return source == null ? messages.get("portfolio.multiplier.unsaid") : words.source(source);
    }

    /** {@code 10,40 veces}; that there is none where nothing was contributed. */
    public String times(BigDecimal ratio) {
        return ratio == null ? messages.get("portfolio.multiplier.no-ratio")
                : messages.get("portfolio.multiplier.times", decimals(ratio, 2));
    }

    /** {@code 85,0 %}; that there is nothing to prove. */
    public String share(BigDecimal share) {
        return share == null ? messages.get("portfolio.multiplier.nothing")
                : decimals(share.multiply(BigDecimal.valueOf(HUNDRED)), 1) + " %";
    }

    private static String decimals(BigDecimal number, int places) {
        return String.format(Messages.LOCALE, "%,." + places + "f", number.setScale(places, RoundingMode.HALF_UP));
    }

    public String part(MultiplierCut cut, MultiplierPart part) {
        return part.name() == null ? part(cut, part.key()) : part.name();
    }

    private String part(MultiplierCut cut, String key) {
        return switch (cut) {
            case TYPOLOGY -> words.typology(Typology.valueOf(key));
            case SOURCE -> source(key == null || key.equals(MultiplierFilter.UNSAID) ? null : FundingSource.valueOf(key));
            default -> key;
        };
    }
}
