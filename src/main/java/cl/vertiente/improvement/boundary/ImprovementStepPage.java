package cl.vertiente.improvement.boundary;

import cl.vertiente.evidence.FormFiles;
import cl.vertiente.improvement.domain.GoodsDestination;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.LineStanding;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The form of one step of an improvement: its day, its paper, its reason, and what it asks for beside. */
@Named("improvementStep")
@RequestScoped
public class ImprovementStepPage {

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private ReadImprovementLine readLine;

    @Inject
    private ImprovementSteps steps;

    @Inject
    private FormFiles files;

    @Inject
    private SheetVersion version;

    @Inject
    private ImprovementWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private ImprovementVerb verb;
    private ImprovementView view;
    private LineStanding line;
    private Part file;
    private final StepFields fields = new StepFields();

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        verb = ImprovementSteps.verb(address.variable("verb"));
        view = readImprovements.one(id);
        if (!readImprovements.isKeeper(id)) {
            throw new Forbidden("improvement.not-keeper", "");
        }
    }

    public void take() {
        forms.submit(address, () -> {
            var sha256 = FormFiles.isThere(file) ? files.store("/sha256", file) : null;
            var asked = fields.request(typed, verb, sha256);
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> steps.take(id, verb, asked), () -> view = readImprovements.one(id));
            notices.say("improvement.moved");
            return "/mejoras/" + id;
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    /** Somebody else was quicker: what was typed stays, and sending again replaces it knowingly. */
    public boolean isStale() {
        return version.isStale();
    }

    public ImprovementView getView() {
        return view;
    }

    public ImprovementVerb getVerb() {
        return verb;
    }

    /** Where its line of the budget stands, while it is to be approved; null for other steps. */
    public LineStanding getLine() {
        if (line == null && verb == ImprovementVerb.APPROVE) {
            line = readLine.of(id);
        }
        return line;
    }

    public String getTitle() {
        return words.verb(verb);
    }

    public StepFields getFields() {
        return fields;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public List<Option> getDestinations() {
        return Arrays.stream(GoodsDestination.values()).map(value -> new Option(value.name(), words.destination(value))).toList();
    }
}
