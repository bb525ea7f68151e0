package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierRow;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The initiatives behind a figure of the multiplier, each with the document that proves it. */
@Named("multiplierRows")
@RequestScoped
public class MultiplierRowsPage {

    @Inject
    private ReadMultiplier read;

    @Inject
    private MultiplierView view;

    @Inject
    private MultiplierWords words;

    private MultiplierFigure figure;
    private Page<MultiplierRow> page;
    private String total;
    private boolean inUf;

    @PostConstruct
    void read() {
        var query = view.query("figure");
        var filter = view.filter(query);
        figure = MultiplierParameters.required(query, MultiplierFigure.class, "figure");
        page = read.rows(filter, figure, query.after(2).orElse(null), query.limit());
        total = words.amount(read.of(filter), figure.name());
        inUf = filter.isInUf();
    }

    public String getTitle() {
        return words.figure(figure);
    }

    /** What all rows add up to, on this page and on the others. */
    public String getTotal() {
        return total;
    }

    public boolean isInUf() {
        return inUf;
    }

    public List<MultiplierRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    /** Back to the figures, under the same filters. */
    public String getBack() {
        return Address.address(MultiplierView.AT, view.inForce());
    }
}
