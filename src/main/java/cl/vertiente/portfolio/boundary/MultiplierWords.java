package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.Multiplier;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.MultiplierPart;
import cl.vertiente.portfolio.domain.PublishedView;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
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

    /** {@code UF 1.234,50}; nothing of null. */
    public String uf(BigDecimal amount) {
        return amount == null ? "" : messages.get("portfolio.multiplier.uf", decimals(amount, 2));
    }

    /** Of which figure it is. */
    public String kind(PublishedView view) {
        return figure(MultiplierFigure.valueOf(view.figure().name()));
    }

    /** What was published, as it was: times or pesos. */
    public String published(PublishedView view) {
        return view.ratio() == null ? Show.pesos(view.amount()) : times(view.ratio());
    }

    /** Ours of the same kind; that it cannot be set beside. */
    public String ours(PublishedView view) {
        if (view.ours() == null) {
            return messages.get(view.withdrawn() == null ? "portfolio.published.no-ours" : "portfolio.published.withdrawn");
        }
        return view.ratio() == null ? Show.pesos(view.ours().amount()) : times(view.ours().ratio());
    }

    /** The part of ours that documents prove; empty where ours is not told. */
    public String proven(PublishedView view) {
        if (view.ours() == null || view.ours().evidenced() == null) {
            return "";
        }
        return messages.get("portfolio.multiplier.proven",
                view.ratio() == null ? Show.pesos(view.ours().evidenced()) : times(view.ours().evidenced()));
    }

    /** {@code -0,40 veces}: ours less the published one; empty where there is none. */
    public String difference(PublishedView view) {
        if (view.ours() == null || (view.ratio() != null && view.ours().ratioDifference() == null)) {
            return "";
        }
        var sign = view.ratio() == null ? view.ours().amountDifference().amount() : view.ours().ratioDifference().signum();
        return (sign > 0 ? "+" : "") + (view.ratio() == null ? Show.pesos(view.ours().amountDifference())
                : times(view.ours().ratioDifference()));
    }

    /** {@code $39.412,07}: what a UF was worth. */
    public String pesosOf(BigDecimal uf) {
        return uf == null ? "" : "$" + decimals(uf, 2);
    }

    /** A figure in pesos, or in UF where they were asked. */
    public String amount(Multiplier of, String code) {
        var figure = MultiplierFigure.valueOf(code);
        return of.uf() == null ? Show.pesos(of.amount(figure).amount()) : uf(of.uf().amount(figure).amount());
    }

    public String unsupported(Multiplier of, String code) {
        var figure = MultiplierFigure.valueOf(code);
        return of.uf() == null ? Show.pesos(of.amount(figure).unsupported()) : uf(of.uf().amount(figure).unsupported());
    }

    public String agreed(Multiplier of) {
        return of.uf() == null ? Show.pesos(of.contribution().agreed()) : uf(of.uf().contribution().agreed());
    }

    public String transferred(Multiplier of) {
        return of.uf() == null ? Show.pesos(of.contribution().transferred()) : uf(of.uf().contribution().transferred());
    }

    /** Awarded, on what was agreed. */
    public String awardedOnAgreed(Multiplier of) {
        return times((of.uf() == null ? of.ratios() : of.uf().ratios()).awarded());
    }

    /** The proven part of what was awarded, on what was agreed. */
    public String provenOnAgreed(Multiplier of) {
        return times((of.uf() == null ? of.evidencedRatios() : of.uf().evidencedRatios()).awarded());
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
