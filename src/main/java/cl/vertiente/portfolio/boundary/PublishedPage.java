package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.portfolio.domain.PublishedView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One published figure, to take it back. */
@Named("publishedFigure")
@RequestScoped
public class PublishedPage {

    @Inject
    private ReadPublishedFigures read;

    @Inject
    private WithdrawPublishedFigure withdrawFigure;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private PublishedView view;
    private String reason;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        view = read.one(Ids.parse(address.variable("id")));
    }

    public void withdraw() {
        forms.submit(address, () -> {
            var asked = new WithdrawPublishedFigure.Request(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            withdrawFigure.withdraw(view.id(), asked);
            notices.say("portfolio.published.withdrawn-now");
            return MultiplierView.AT;
        });
    }

    public PublishedView getView() {
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
