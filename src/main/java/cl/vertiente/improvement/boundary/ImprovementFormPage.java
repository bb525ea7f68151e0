package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.ImprovementView;
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
import java.util.List;
import java.util.UUID;

/** The form of an improvement, a new one of the agreement, committee and gap that the address names, or one that is there. */
@Named("improvementForm")
@RequestScoped
public class ImprovementFormPage {

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private ReadImprovementChoices readChoices;

    @Inject
    private ReadImprovementKinds readKinds;

    @Inject
    private KeepImprovement keepImprovement;

    @Inject
    private SheetVersion version;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private UUID agreement;
    private UUID known;
    private ImprovementView view;
    private List<ReadImprovementChoices.Choice> agreements = List.of();
    private ImprovementFields fields = new ImprovementFields();

    @PostConstruct
    void read() {
        if (address.variable("id") == null) {
            agreements = readChoices.agreements();
            var made = address.isPost() ? address.parameter("improvement-id") : null;
            id = made == null ? Ids.next() : Ids.parse(made);
            agreement = chosen(address.parameter("convenio"));
            fields = ImprovementFields.at(address.parameter("comite"), address.parameter("brecha"));
            known = fields.getGap() == null ? null : Ids.parse(fields.getGap());
        } else {
            id = Ids.parse(address.variable("id"));
            view = readImprovements.one(id);
            if (!readImprovements.isKeeper(id)) {
                throw new Forbidden("improvement.not-keeper", "");
            }
            agreement = view.improvement().agreementId();
            known = view.improvement().gapId();
            fields = ImprovementFields.of(view);
        }
    }

    /** The only one, when there is only one. */
    private UUID chosen(String asked) {
        return agreements.stream().filter(one -> agreements.size() == 1 || one.id().toString().equals(asked))
                .map(ReadImprovementChoices.Choice::id).findFirst().orElse(null);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = fields.request(typed, agreement);
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> keepImprovement.keep(id, asked), () -> view = readImprovements.one(id));
            notices.say("improvement.saved");
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

    public UUID getId() {
        return id;
    }

    /** Null for a new one. */
    public ImprovementView getView() {
        return view;
    }

    /** Null while it has to be chosen. */
    public UUID getAgreement() {
        return agreement;
    }

    /** Those that it may answer, the one that it has, and the one that the address names. */
    public List<Option> getGaps() {
        return options(readChoices.gaps(agreement, known));
    }

    private static List<Option> options(List<ReadImprovementChoices.Choice> choices) {
        return choices.stream().map(one -> new Option(one.id().toString(), one.name())).toList();
    }

    public List<Option> getAgreements() {
        return options(agreements);
    }

    public List<Option> getCommittees() {
        return options(readChoices.committees(agreement));
    }

    public List<Option> getLines() {
        return options(readChoices.lines(agreement));
    }

    /** Those in force, and the one that it has. */
    public List<Option> getKinds() {
        return readKinds.all().stream().filter(kind -> !kind.retired() || kind.code().equals(fields.getKind()))
                .map(kind -> new Option(kind.code(), kind.name() + " (" + kind.unit() + ")")).toList();
    }

    public ImprovementFields getFields() {
        return fields;
    }
}
