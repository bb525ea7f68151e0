package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.ContributionRow;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.Multiplier;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.MultiplierPart;
import cl.vertiente.portfolio.domain.MultiplierUnit;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.portfolio.domain.UfNotLoaded;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The multiplier: three figures against the contribution, in a chart and a table, and parted by what is asked. */
@Named("multiplierPage")
@RequestScoped
public class MultiplierPage {

    @Inject
    private ReadMultiplier read;

    @Inject
    private MultiplierView view;

    @Inject
    private MultiplierWords words;

    @Inject
    private PortfolioWords portfolioWords;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private Multiplier whole;
    private String problem;
    private MultiplierCut cut;
    private List<MultiplierPart> parts;
    private List<ContributionRow> given;

    @PostConstruct
    void read() {
        var query = view.query("by");
        var filter = view.filter(query);
        cut = query.oneOf(MultiplierCut.class, "by");
        cut = cut == null ? MultiplierCut.AGREEMENT : cut;
        try {
            answer(filter);
        } catch (UfNotLoaded unknown) {
            var fault = unknown.faults().get(0);
            problem = messages.get(fault.key(), fault.arguments().toArray());
            view.inPesos();
            answer(filter.inPesos());
        }
    }

    private void answer(MultiplierFilter filter) {
        whole = read.of(filter);
        given = read.contributions(filter);
        parts = read.parts(filter, cut);
    }

    /** Why the figures stand in pesos though UF were asked; null when there is nothing to say. */
    public String getProblem() {
        return problem;
    }

    public boolean isInUf() {
        return whole.uf() != null;
    }

    /** A figure as a line of the table and a bar of the chart. */
    public record Line(MultiplierFigure figure, String name, long initiatives, String amount, String unsupported,
            BigDecimal ratio, BigDecimal evidencedRatio, BigDecimal onTransferred, BigDecimal evidencedOnTransferred, BigDecimal share,
            double proven, double unproven, String href) {
    }

    public List<Line> getLines() {
        return List.of(line(MultiplierFigure.POSTULATED, Multiplier.Three::postulated),
                line(MultiplierFigure.APPROVED, Multiplier.Three::approved), line(MultiplierFigure.AWARDED, Multiplier.Three::awarded));
    }

    private Line line(MultiplierFigure figure, Function<Multiplier.Three, BigDecimal> of) {
        var pesos = whole.amount(figure);
        var uf = whole.uf();
        return new Line(figure, words.figure(figure), pesos.initiatives(),
                words.amount(whole, figure.name()), words.unsupported(whole, figure.name()),
                of.apply(uf == null ? whole.ratios() : uf.ratios()),
                of.apply(uf == null ? whole.evidencedRatios() : uf.evidencedRatios()),
                of.apply(uf == null ? whole.ratiosOnTransferred() : uf.ratiosOnTransferred()),
                of.apply(uf == null ? whole.evidencedRatiosOnTransferred() : uf.evidencedRatiosOnTransferred()),
                of.apply(uf == null ? whole.evidencedShare() : uf.evidencedShare()),
                uf == null ? pesos.evidenced().amount() : uf.amount(figure).evidenced().doubleValue(),
                uf == null ? pesos.unsupported().amount() : uf.amount(figure).unsupported().doubleValue(),
                view.rows(figure.name(), null, null));
    }

    public List<Option> getUnits() {
        return List.of(new Option(MultiplierUnit.UF.name(), messages.get("portfolio.multiplier.unit.UF")));
    }

    public Multiplier getWhole() {
        return whole;
    }

    public MultiplierBars getBars() {
        return MultiplierBars.of(getLines());
    }

    public String getPrivateRows() {
        return view.rows(MultiplierFigure.PRIVATE.name(), null, null);
    }

    public List<ContributionRow> getGiven() {
        return given;
    }

    public boolean isBare() {
        return whole.postulated().initiatives() + whole.approved().initiatives() + whole.awarded().initiatives()
                + whole.privateMoney().initiatives() == 0;
    }

    public MultiplierCut getCut() {
        return cut;
    }

    /** @param href the same page, parted otherwise */
    public record Choice(String label, String href, boolean current) {
    }

    public List<Choice> getCuts() {
        return Arrays.stream(MultiplierCut.values()).map(one -> new Choice(words.cut(one), address.with("by", one.name()), one == cut))
                .toList();
    }

    public List<MultiplierPart> getParts() {
        return parts;
    }

    public String rows(MultiplierPart part, String figure) {
        return view.rows(figure, cut, part.key());
    }

    public List<Option> getAgreements() {
        return given.stream().map(row -> new Option(row.agreementId().toString(), row.code())).toList();
    }

    public List<Option> getTypologies() {
        return Arrays.stream(Typology.values()).map(one -> new Option(one.name(), portfolioWords.typology(one))).toList();
    }

    public List<Option> getSources() {
        return Arrays.stream(FundingSource.values()).filter(FundingSource::isPublic)
                .map(one -> new Option(one.name(), portfolioWords.source(one))).toList();
    }
}
