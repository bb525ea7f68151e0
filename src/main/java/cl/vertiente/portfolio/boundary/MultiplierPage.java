package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.Amount;
import cl.vertiente.portfolio.domain.ContributionRow;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.Multiplier;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierPart;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

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
    private Address address;

    private Multiplier whole;
    private MultiplierCut cut;
    private List<MultiplierPart> parts;
    private List<ContributionRow> given;

    @PostConstruct
    void read() {
        var query = view.query("by");
        var filter = view.filter(query);
        whole = read.of(filter);
        given = read.contributions(filter);
        cut = query.oneOf(MultiplierCut.class, "by");
        cut = cut == null ? MultiplierCut.AGREEMENT : cut;
        parts = read.parts(filter, cut);
    }

    /** A figure as a line of the table and a bar of the chart. */
    public record Line(MultiplierFigure figure, String name, Amount amount, BigDecimal ratio, BigDecimal evidencedRatio,
            BigDecimal onTransferred, BigDecimal evidencedOnTransferred, BigDecimal share, String href) {
    }

    public List<Line> getLines() {
        return List.of(line(MultiplierFigure.POSTULATED, whole.postulated(), Multiplier.Three::postulated),
                line(MultiplierFigure.APPROVED, whole.approved(), Multiplier.Three::approved),
                line(MultiplierFigure.AWARDED, whole.awarded(), Multiplier.Three::awarded));
    }

    private Line line(MultiplierFigure figure, Amount amount, java.util.function.Function<Multiplier.Three, BigDecimal> of) {
        return new Line(figure, words.figure(figure), amount, of.apply(whole.ratios()), of.apply(whole.evidencedRatios()),
                of.apply(whole.ratiosOnTransferred()), of.apply(whole.evidencedRatiosOnTransferred()), of.apply(whole.evidencedShare()),
                view.rows(figure.name(), null, null));
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
