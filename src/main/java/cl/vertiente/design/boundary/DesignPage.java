package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.ChecklistSheet;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sheet of a design: what it is, its products, what its file lacks, its history, and the steps that may follow. */
@Named("designSheet")
@RequestScoped
public class DesignPage {

    private static final Set<DesignVerb> GRAVE = Set.of(DesignVerb.SUSPEND, DesignVerb.RETURN, DesignVerb.REOPEN, DesignVerb.ABANDON);

    @Inject
    private DesignInView inView;

    @Inject
    private ReadDesignChecklist readChecklist;

    @Inject
    private MoveDesign moveDesign;

    @Inject
    private ReviewDesign reviewDesign;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private ChecklistSheet checklist;
    private String reason;

    /** Takes a step; which one says the button. */
    public void take(String verb) {
        forms.submit(address, () -> {
            var chosen = DesignVerb.valueOf(verb);
            var asked = new DesignDesk.Request(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            var id = inView.getId();
            inView.unlessStale(() -> ReviewDesign.STEPS.contains(chosen) ? reviewDesign.move(id, chosen, asked)
                    : moveDesign.move(id, chosen, asked));
            notices.say("design.moved");
            return "/disenos/" + id;
        });
    }

    /** What its file has and lacks for its own stage. */
    public ChecklistSheet getChecklist() {
        if (checklist == null) {
            checklist = readChecklist.of(inView.getId(), null);
        }
        return checklist;
    }

    /** The last version of a product; null while none is delivered, or none is for the caller. */
    public DesignView.Version last(String kind) {
        return inView.getView().deliverables().stream().filter(version -> version.kind().equals(kind)).findFirst().orElse(null);
    }

    /** The steps that may follow, for whom may take them. */
    public List<Option> getVerbs() {
        var who = caller.required();
        return Stream.concat(inView.isKeeper() ? MoveDesign.STEPS.stream() : Stream.empty(),
                        who.is(Role.COORDINATOR) ? ReviewDesign.STEPS.stream() : Stream.<DesignVerb>empty())
                .filter(verb -> verb.startsAt(inView.getView().design().state()))
                .map(verb -> new Option(verb.name(), words.verb(verb))).toList();
    }

    /** How the button of a step looks: what takes something back is not the way on. */
    public String look(String verb) {
        return GRAVE.contains(DesignVerb.valueOf(verb)) ? "danger" : "primary";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
