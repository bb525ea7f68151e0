package cl.vertiente.improvement.boundary;

import cl.vertiente.evidence.FormFiles;
import cl.vertiente.improvement.domain.ImprovementView;
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
import jakarta.servlet.http.Part;
import java.util.UUID;

/** The form of a quote. */
@Named("improvementQuotes")
@RequestScoped
public class QuotesPage {

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private KeepQuote keepQuote;

    @Inject
    private FormFiles files;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private ImprovementView view;
    private String taxId;
    private String name;
    private String cost;
    private String on;
    private Part file;

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        view = readImprovements.one(id);
        if (!readImprovements.isKeeper(id)) {
            throw new Forbidden("improvement.not-keeper", "");
        }
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = new KeepQuote.Request(new SupplierRequest(typed.text(taxId), typed.text(name)), typed.pesos("/cost", cost),
                    typed.date("/on", on), files.store("/sha256", file));
            if (!typed.accepts(asked)) {
                return null;
            }
            keepQuote.keep(id, Ids.derived(id, "quote " + asked.sha256() + asked.cost()), asked);
            notices.say("improvement.quote.saved");
            return "/mejoras/" + id;
        });
    }

    public ImprovementView getView() {
        return view;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
