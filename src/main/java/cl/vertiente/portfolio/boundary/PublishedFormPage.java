package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.PipelineFigure;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The form of a figure that somebody published. */
@Named("publishedForm")
@RequestScoped
public class PublishedFormPage {

    @Inject
    private RecordPublishedFigure recordFigure;

    @Inject
    private ReadMultiplier readMultiplier;

    @Inject
    private MultiplierWords words;

    @Inject
    private FormFiles files;

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

    private UUID figureId;
    private PublishedFields fields = new PublishedFields();
    private Part file;
    private String sha256;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        var known = address.isPost() ? address.parameter("figure-id") : null;
        figureId = known == null ? Ids.next() : Ids.parse(known);
    }

    public void save() {
        forms.submit(address, () -> {
            var brought = files.store("/sha256", file);
            sha256 = brought == null ? typed.text(sha256) : brought;
            var asked = fields.request(typed, sha256);
            if (!typed.accepts(asked)) {
                return null;
            }
            recordFigure.record(figureId, asked);
            notices.say("portfolio.published.saved");
            return MultiplierView.AT;
        });
    }

    public UUID getFigureId() {
        return figureId;
    }

    public PublishedFields getFields() {
        return fields;
    }

    public List<Option> getAgreements() {
        return readMultiplier.contributions(MultiplierFilter.of(null, null)).stream()
                .map(row -> new Option(row.agreementId().toString(), row.code())).toList();
    }

    public List<Option> getFigures() {
        return Arrays.stream(PipelineFigure.values())
                .map(one -> new Option(one.name(), words.figure(MultiplierFigure.valueOf(one.name())))).toList();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Hash of the copy that came with a form that was refused. */
    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }
}
