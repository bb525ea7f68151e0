package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.portfolio.domain.PublishedView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What others published, on the page of the multiplier: of the agreement in view, or of all and the programme; as of the day in view. */
@Named("publishedFigures")
@RequestScoped
public class PublishedFiguresPage {

    @Inject
    private ReadPublishedFigures read;

    @Inject
    private MultiplierView view;

    @Inject
    private CurrentCaller caller;

    private List<PublishedView> rows;

    public List<PublishedView> getRows() {
        if (rows == null) {
            var filter = view.filter(view.query("by"));
            rows = read.of(filter.agreement(), filter.asOf());
        }
        return rows;
    }

    public boolean isKeeper() {
        return caller.required().is(Role.COORDINATOR);
    }
}
